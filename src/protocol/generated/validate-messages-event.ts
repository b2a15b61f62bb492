// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"messages-event.schema.json","oneOf":[{"type":"object","additionalProperties":false,"required":["type","message"],"properties":{"type":{"const":"message_start"},"message":{"$ref":"messages-response.schema.json"}}},{"type":"object","additionalProperties":false,"required":["type","index","content_block"],"properties":{"type":{"const":"content_block_start"},"index":{"type":"integer","minimum":0},"content_block":{"$ref":"messages-response.schema.json#/$defs/block"}}},{"type":"object","additionalProperties":false,"required":["type","index","delta"],"properties":{"type":{"const":"content_block_delta"},"index":{"type":"integer","minimum":0},"delta":{"$ref":"#/$defs/delta"}}},{"type":"object","additionalProperties":false,"required":["type","index"],"properties":{"type":{"const":"content_block_stop"},"index":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["type","delta","usage"],"properties":{"type":{"const":"message_delta"},"delta":{"type":"object","additionalProperties":false,"required":["stop_reason","stop_sequence"],"properties":{"stop_reason":{"$ref":"messages-response.schema.json#/$defs/stopReason"},"stop_sequence":{"type":["string","null"]}}},"usage":{"$ref":"messages-response.schema.json#/$defs/usage"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"message_stop"}}}],"$defs":{"delta":{"oneOf":[{"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text_delta"},"text":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","thinking"],"properties":{"type":{"const":"thinking_delta"},"thinking":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","signature"],"properties":{"type":{"const":"signature_delta"},"signature":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","partial_json"],"properties":{"type":{"const":"input_json_delta"},"partial_json":{"type":"string"}}}]}}};
const schema33 = {"oneOf":[{"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","thinking","signature"],"properties":{"type":{"const":"thinking"},"thinking":{"type":"string"},"signature":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"tool_use"},"id":{"type":"string","minLength":1},"name":{"type":"string"},"input":{"type":["object","string"]}}}]};
const schema37 = {"oneOf":[{"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text_delta"},"text":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","thinking"],"properties":{"type":{"const":"thinking_delta"},"thinking":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","signature"],"properties":{"type":{"const":"signature_delta"},"signature":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","partial_json"],"properties":{"type":{"const":"input_json_delta"},"partial_json":{"type":"string"}}}]};
const schema34 = {"enum":["end_turn","max_tokens","stop_sequence","tool_use","refusal",null]};
const schema35 = {"type":"object","additionalProperties":false,"required":["input_tokens","output_tokens","cache_creation_input_tokens","cache_read_input_tokens"],"properties":{"input_tokens":{"type":"integer","minimum":0},"output_tokens":{"type":"integer","minimum":0},"cache_creation_input_tokens":{"type":"integer","minimum":0},"cache_read_input_tokens":{"type":"integer","minimum":0}}};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"messages-response.schema.json","type":"object","additionalProperties":false,"required":["id","type","role","model","content","stop_reason","stop_sequence","usage"],"properties":{"id":{"type":"string","minLength":1},"type":{"const":"message"},"role":{"const":"assistant"},"model":{"type":"string"},"content":{"type":"array","items":{"$ref":"#/$defs/block"}},"stop_reason":{"$ref":"#/$defs/stopReason"},"stop_sequence":{"type":["string","null"]},"usage":{"$ref":"#/$defs/usage"}},"$defs":{"stopReason":{"enum":["end_turn","max_tokens","stop_sequence","tool_use","refusal",null]},"block":{"oneOf":[{"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","thinking","signature"],"properties":{"type":{"const":"thinking"},"thinking":{"type":"string"},"signature":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","id","name","input"],"properties":{"type":{"const":"tool_use"},"id":{"type":"string","minLength":1},"name":{"type":"string"},"input":{"type":["object","string"]}}}]},"usage":{"type":"object","additionalProperties":false,"required":["input_tokens","output_tokens","cache_creation_input_tokens","cache_read_input_tokens"],"properties":{"input_tokens":{"type":"integer","minimum":0},"output_tokens":{"type":"integer","minimum":0},"cache_creation_input_tokens":{"type":"integer","minimum":0},"cache_read_input_tokens":{"type":"integer","minimum":0}}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="messages-response.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.stop_reason === undefined) && (missing0 = "stop_reason"))) || ((data.stop_sequence === undefined) && (missing0 = "stop_sequence"))) || ((data.usage === undefined) && (missing0 = "usage"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "type")) || (key0 === "role")) || (key0 === "model")) || (key0 === "content")) || (key0 === "stop_reason")) || (key0 === "stop_sequence")) || (key0 === "usage"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("message" !== data.type){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs5 = errors;
if("assistant" !== data.role){
validate21.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs6 = errors;
if(typeof data.model !== "string"){
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data4 = data.content;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.type === undefined) && (missing1 = "type")) || ((data5.text === undefined) && (missing1 = "text"))){
const err0 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs15 = errors;
for(const key1 in data5){
if(!((key1 === "type") || (key1 === "text"))){
const err1 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs15 === errors){
if(data5.type !== undefined){
const _errs16 = errors;
if("text" !== data5.type){
const err2 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/block/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.text !== undefined){
const _errs17 = errors;
if(typeof data5.text !== "string"){
const err3 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/$defs/block/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = true;
}
const _errs19 = errors;
if(errors === _errs19){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((data5.type === undefined) && (missing2 = "type")) || ((data5.thinking === undefined) && (missing2 = "thinking"))) || ((data5.signature === undefined) && (missing2 = "signature"))){
const err5 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs21 = errors;
for(const key2 in data5){
if(!(((key2 === "type") || (key2 === "thinking")) || (key2 === "signature"))){
const err6 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs21 === errors){
if(data5.type !== undefined){
const _errs22 = errors;
if("thinking" !== data5.type){
const err7 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/block/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "thinking"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.thinking !== undefined){
const _errs23 = errors;
if(typeof data5.thinking !== "string"){
const err8 = {instancePath:instancePath+"/content/" + i0+"/thinking",schemaPath:"#/$defs/block/oneOf/1/properties/thinking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.signature !== undefined){
const _errs25 = errors;
if(typeof data5.signature !== "string"){
const err9 = {instancePath:instancePath+"/content/" + i0+"/signature",schemaPath:"#/$defs/block/oneOf/1/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs27 = errors;
if(errors === _errs27){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if(((((data5.type === undefined) && (missing3 = "type")) || ((data5.id === undefined) && (missing3 = "id"))) || ((data5.name === undefined) && (missing3 = "name"))) || ((data5.input === undefined) && (missing3 = "input"))){
const err11 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs29 = errors;
for(const key3 in data5){
if(!((((key3 === "type") || (key3 === "id")) || (key3 === "name")) || (key3 === "input"))){
const err12 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs29 === errors){
if(data5.type !== undefined){
const _errs30 = errors;
if("tool_use" !== data5.type){
const err13 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/block/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "tool_use"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.id !== undefined){
let data12 = data5.id;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data12 === "string"){
if(data12.length < 1){
const err14 = {instancePath:instancePath+"/content/" + i0+"/id",schemaPath:"#/$defs/block/oneOf/2/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/content/" + i0+"/id",schemaPath:"#/$defs/block/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.name !== undefined){
const _errs33 = errors;
if(typeof data5.name !== "string"){
const err16 = {instancePath:instancePath+"/content/" + i0+"/name",schemaPath:"#/$defs/block/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.input !== undefined){
let data14 = data5.input;
const _errs35 = errors;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (typeof data14 !== "string")){
const err17 = {instancePath:instancePath+"/content/" + i0+"/input",schemaPath:"#/$defs/block/oneOf/2/properties/input/type",keyword:"type",params:{type: schema33.oneOf[2].properties.input.type},message:"must be object,string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid3){
const err19 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/block/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_reason !== undefined){
let data15 = data.stop_reason;
const _errs37 = errors;
if(!((((((data15 === "end_turn") || (data15 === "max_tokens")) || (data15 === "stop_sequence")) || (data15 === "tool_use")) || (data15 === "refusal")) || (data15 === null))){
validate21.errors = [{instancePath:instancePath+"/stop_reason",schemaPath:"#/$defs/stopReason/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_sequence !== undefined){
let data16 = data.stop_sequence;
const _errs39 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate21.errors = [{instancePath:instancePath+"/stop_sequence",schemaPath:"#/properties/stop_sequence/type",keyword:"type",params:{type: schema32.properties.stop_sequence.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data17 = data.usage;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if(((((data17.input_tokens === undefined) && (missing4 = "input_tokens")) || ((data17.output_tokens === undefined) && (missing4 = "output_tokens"))) || ((data17.cache_creation_input_tokens === undefined) && (missing4 = "cache_creation_input_tokens"))) || ((data17.cache_read_input_tokens === undefined) && (missing4 = "cache_read_input_tokens"))){
validate21.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/$defs/usage/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key4 in data17){
if(!((((key4 === "input_tokens") || (key4 === "output_tokens")) || (key4 === "cache_creation_input_tokens")) || (key4 === "cache_read_input_tokens"))){
validate21.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/$defs/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data17.input_tokens !== undefined){
let data18 = data17.input_tokens;
const _errs45 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate21.errors = [{instancePath:instancePath+"/usage/input_tokens",schemaPath:"#/$defs/usage/properties/input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/usage/input_tokens",schemaPath:"#/$defs/usage/properties/input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs45 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.output_tokens !== undefined){
let data19 = data17.output_tokens;
const _errs47 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate21.errors = [{instancePath:instancePath+"/usage/output_tokens",schemaPath:"#/$defs/usage/properties/output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/usage/output_tokens",schemaPath:"#/$defs/usage/properties/output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.cache_creation_input_tokens !== undefined){
let data20 = data17.cache_creation_input_tokens;
const _errs49 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate21.errors = [{instancePath:instancePath+"/usage/cache_creation_input_tokens",schemaPath:"#/$defs/usage/properties/cache_creation_input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs49){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate21.errors = [{instancePath:instancePath+"/usage/cache_creation_input_tokens",schemaPath:"#/$defs/usage/properties/cache_creation_input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.cache_read_input_tokens !== undefined){
let data21 = data17.cache_read_input_tokens;
const _errs51 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate21.errors = [{instancePath:instancePath+"/usage/cache_read_input_tokens",schemaPath:"#/$defs/usage/properties/cache_read_input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs51){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate21.errors = [{instancePath:instancePath+"/usage/cache_read_input_tokens",schemaPath:"#/$defs/usage/properties/cache_read_input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/$defs/usage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="messages-event.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.message === undefined) && (missing0 = "message"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "message"))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.type !== undefined){
const _errs4 = errors;
if("message_start" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "message_start"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined){
const _errs5 = errors;
if(!(validate21(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.type === undefined) && (missing1 = "type")) || ((data.index === undefined) && (missing1 = "index"))) || ((data.content_block === undefined) && (missing1 = "content_block"))){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!(((key1 === "type") || (key1 === "index")) || (key1 === "content_block"))){
const err5 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data.type !== undefined){
const _errs9 = errors;
if("content_block_start" !== data.type){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "content_block_start"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.index !== undefined){
let data3 = data.index;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/index",schemaPath:"#/oneOf/1/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/index",schemaPath:"#/oneOf/1/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.content_block !== undefined){
let data4 = data.content_block;
const _errs12 = errors;
const _errs14 = errors;
let valid4 = false;
let passing1 = null;
const _errs15 = errors;
if(errors === _errs15){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((data4.type === undefined) && (missing2 = "type")) || ((data4.text === undefined) && (missing2 = "text"))){
const err9 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
const _errs17 = errors;
for(const key2 in data4){
if(!((key2 === "type") || (key2 === "text"))){
const err10 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
}
if(_errs17 === errors){
if(data4.type !== undefined){
const _errs18 = errors;
if("text" !== data4.type){
const err11 = {instancePath:instancePath+"/content_block/type",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.text !== undefined){
const _errs19 = errors;
if(typeof data4.text !== "string"){
const err12 = {instancePath:instancePath+"/content_block/text",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
var props1 = true;
}
const _errs21 = errors;
if(errors === _errs21){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((((data4.type === undefined) && (missing3 = "type")) || ((data4.thinking === undefined) && (missing3 = "thinking"))) || ((data4.signature === undefined) && (missing3 = "signature"))){
const err14 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
const _errs23 = errors;
for(const key3 in data4){
if(!(((key3 === "type") || (key3 === "thinking")) || (key3 === "signature"))){
const err15 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
}
if(_errs23 === errors){
if(data4.type !== undefined){
const _errs24 = errors;
if("thinking" !== data4.type){
const err16 = {instancePath:instancePath+"/content_block/type",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "thinking"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.thinking !== undefined){
const _errs25 = errors;
if(typeof data4.thinking !== "string"){
const err17 = {instancePath:instancePath+"/content_block/thinking",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/1/properties/thinking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.signature !== undefined){
const _errs27 = errors;
if(typeof data4.signature !== "string"){
const err18 = {instancePath:instancePath+"/content_block/signature",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/1/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs29 = errors;
if(errors === _errs29){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing4;
if(((((data4.type === undefined) && (missing4 = "type")) || ((data4.id === undefined) && (missing4 = "id"))) || ((data4.name === undefined) && (missing4 = "name"))) || ((data4.input === undefined) && (missing4 = "input"))){
const err20 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/2/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
const _errs31 = errors;
for(const key4 in data4){
if(!((((key4 === "type") || (key4 === "id")) || (key4 === "name")) || (key4 === "input"))){
const err21 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
}
if(_errs31 === errors){
if(data4.type !== undefined){
const _errs32 = errors;
if("tool_use" !== data4.type){
const err22 = {instancePath:instancePath+"/content_block/type",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "tool_use"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.id !== undefined){
let data11 = data4.id;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(data11.length < 1){
const err23 = {instancePath:instancePath+"/content_block/id",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/2/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/content_block/id",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.name !== undefined){
const _errs35 = errors;
if(typeof data4.name !== "string"){
const err25 = {instancePath:instancePath+"/content_block/name",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.input !== undefined){
let data13 = data4.input;
const _errs37 = errors;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (typeof data13 !== "string")){
const err26 = {instancePath:instancePath+"/content_block/input",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/2/properties/input/type",keyword:"type",params:{type: schema33.oneOf[2].properties.input.type},message:"must be object,string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid1 = _errs29 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid4 = true;
passing1 = 2;
if(props1 !== true){
props1 = true;
}
}
}
}
if(!valid4){
const err28 = {instancePath:instancePath+"/content_block",schemaPath:"messages-response.schema.json#/$defs/block/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((data.type === undefined) && (missing5 = "type")) || ((data.index === undefined) && (missing5 = "index"))) || ((data.delta === undefined) && (missing5 = "delta"))){
const err30 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs41 = errors;
for(const key5 in data){
if(!(((key5 === "type") || (key5 === "index")) || (key5 === "delta"))){
const err31 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs41 === errors){
if(data.type !== undefined){
const _errs42 = errors;
if("content_block_delta" !== data.type){
const err32 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "content_block_delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.index !== undefined){
let data15 = data.index;
const _errs43 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err33 = {instancePath:instancePath+"/index",schemaPath:"#/oneOf/2/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(errors === _errs43){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/index",schemaPath:"#/oneOf/2/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.delta !== undefined){
let data16 = data.delta;
const _errs45 = errors;
const _errs47 = errors;
let valid10 = false;
let passing2 = null;
const _errs48 = errors;
if(errors === _errs48){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing6;
if(((data16.type === undefined) && (missing6 = "type")) || ((data16.text === undefined) && (missing6 = "text"))){
const err35 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/0/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
const _errs50 = errors;
for(const key6 in data16){
if(!((key6 === "type") || (key6 === "text"))){
const err36 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
}
if(_errs50 === errors){
if(data16.type !== undefined){
const _errs51 = errors;
if("text_delta" !== data16.type){
const err37 = {instancePath:instancePath+"/delta/type",schemaPath:"#/$defs/delta/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "text_delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.text !== undefined){
const _errs52 = errors;
if(typeof data16.text !== "string"){
const err38 = {instancePath:instancePath+"/delta/text",schemaPath:"#/$defs/delta/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid2 = _errs48 === errors;
if(_valid2){
valid10 = true;
passing2 = 0;
var props2 = true;
}
const _errs54 = errors;
if(errors === _errs54){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing7;
if(((data16.type === undefined) && (missing7 = "type")) || ((data16.thinking === undefined) && (missing7 = "thinking"))){
const err40 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/1/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
const _errs56 = errors;
for(const key7 in data16){
if(!((key7 === "type") || (key7 === "thinking"))){
const err41 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
}
if(_errs56 === errors){
if(data16.type !== undefined){
const _errs57 = errors;
if("thinking_delta" !== data16.type){
const err42 = {instancePath:instancePath+"/delta/type",schemaPath:"#/$defs/delta/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "thinking_delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data16.thinking !== undefined){
const _errs58 = errors;
if(typeof data16.thinking !== "string"){
const err43 = {instancePath:instancePath+"/delta/thinking",schemaPath:"#/$defs/delta/oneOf/1/properties/thinking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid12 = _errs58 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid2 = _errs54 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid10 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
const _errs60 = errors;
if(errors === _errs60){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing8;
if(((data16.type === undefined) && (missing8 = "type")) || ((data16.signature === undefined) && (missing8 = "signature"))){
const err45 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/2/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
const _errs62 = errors;
for(const key8 in data16){
if(!((key8 === "type") || (key8 === "signature"))){
const err46 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
}
if(_errs62 === errors){
if(data16.type !== undefined){
const _errs63 = errors;
if("signature_delta" !== data16.type){
const err47 = {instancePath:instancePath+"/delta/type",schemaPath:"#/$defs/delta/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "signature_delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid13 = _errs63 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data16.signature !== undefined){
const _errs64 = errors;
if(typeof data16.signature !== "string"){
const err48 = {instancePath:instancePath+"/delta/signature",schemaPath:"#/$defs/delta/oneOf/2/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid13 = _errs64 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid2 = _errs60 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid10 = true;
passing2 = 2;
if(props2 !== true){
props2 = true;
}
}
const _errs66 = errors;
if(errors === _errs66){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing9;
if(((data16.type === undefined) && (missing9 = "type")) || ((data16.partial_json === undefined) && (missing9 = "partial_json"))){
const err50 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/3/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
const _errs68 = errors;
for(const key9 in data16){
if(!((key9 === "type") || (key9 === "partial_json"))){
const err51 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break;
}
}
if(_errs68 === errors){
if(data16.type !== undefined){
const _errs69 = errors;
if("input_json_delta" !== data16.type){
const err52 = {instancePath:instancePath+"/delta/type",schemaPath:"#/$defs/delta/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "input_json_delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data16.partial_json !== undefined){
const _errs70 = errors;
if(typeof data16.partial_json !== "string"){
const err53 = {instancePath:instancePath+"/delta/partial_json",schemaPath:"#/$defs/delta/oneOf/3/properties/partial_json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid2 = _errs66 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 3];
}
else {
if(_valid2){
valid10 = true;
passing2 = 3;
if(props2 !== true){
props2 = true;
}
}
}
}
}
if(!valid10){
const err55 = {instancePath:instancePath+"/delta",schemaPath:"#/$defs/delta/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs72 = errors;
if(errors === _errs72){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.type === undefined) && (missing10 = "type")) || ((data.index === undefined) && (missing10 = "index"))){
const err57 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
const _errs74 = errors;
for(const key10 in data){
if(!((key10 === "type") || (key10 === "index"))){
const err58 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break;
}
}
if(_errs74 === errors){
if(data.type !== undefined){
const _errs75 = errors;
if("content_block_stop" !== data.type){
const err59 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "content_block_stop"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid15 = _errs75 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.index !== undefined){
let data26 = data.index;
const _errs76 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err60 = {instancePath:instancePath+"/index",schemaPath:"#/oneOf/3/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(errors === _errs76){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err61 = {instancePath:instancePath+"/index",schemaPath:"#/oneOf/3/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
var valid15 = _errs76 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid0 = _errs72 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs78 = errors;
if(errors === _errs78){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((((data.type === undefined) && (missing11 = "type")) || ((data.delta === undefined) && (missing11 = "delta"))) || ((data.usage === undefined) && (missing11 = "usage"))){
const err63 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
const _errs80 = errors;
for(const key11 in data){
if(!(((key11 === "type") || (key11 === "delta")) || (key11 === "usage"))){
const err64 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
break;
}
}
if(_errs80 === errors){
if(data.type !== undefined){
const _errs81 = errors;
if("message_delta" !== data.type){
const err65 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "message_delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid16 = _errs81 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.delta !== undefined){
let data28 = data.delta;
const _errs82 = errors;
if(errors === _errs82){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing12;
if(((data28.stop_reason === undefined) && (missing12 = "stop_reason")) || ((data28.stop_sequence === undefined) && (missing12 = "stop_sequence"))){
const err66 = {instancePath:instancePath+"/delta",schemaPath:"#/oneOf/4/properties/delta/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
const _errs84 = errors;
for(const key12 in data28){
if(!((key12 === "stop_reason") || (key12 === "stop_sequence"))){
const err67 = {instancePath:instancePath+"/delta",schemaPath:"#/oneOf/4/properties/delta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
break;
}
}
if(_errs84 === errors){
if(data28.stop_reason !== undefined){
let data29 = data28.stop_reason;
const _errs85 = errors;
if(!((((((data29 === "end_turn") || (data29 === "max_tokens")) || (data29 === "stop_sequence")) || (data29 === "tool_use")) || (data29 === "refusal")) || (data29 === null))){
const err68 = {instancePath:instancePath+"/delta/stop_reason",schemaPath:"messages-response.schema.json#/$defs/stopReason/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid17 = _errs85 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data28.stop_sequence !== undefined){
let data30 = data28.stop_sequence;
const _errs87 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
const err69 = {instancePath:instancePath+"/delta/stop_sequence",schemaPath:"#/oneOf/4/properties/delta/properties/stop_sequence/type",keyword:"type",params:{type: schema31.oneOf[4].properties.delta.properties.stop_sequence.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid17 = _errs87 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/delta",schemaPath:"#/oneOf/4/properties/delta/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
var valid16 = _errs82 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.usage !== undefined){
let data31 = data.usage;
const _errs89 = errors;
const _errs90 = errors;
if(errors === _errs90){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing13;
if(((((data31.input_tokens === undefined) && (missing13 = "input_tokens")) || ((data31.output_tokens === undefined) && (missing13 = "output_tokens"))) || ((data31.cache_creation_input_tokens === undefined) && (missing13 = "cache_creation_input_tokens"))) || ((data31.cache_read_input_tokens === undefined) && (missing13 = "cache_read_input_tokens"))){
const err71 = {instancePath:instancePath+"/usage",schemaPath:"messages-response.schema.json#/$defs/usage/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
const _errs92 = errors;
for(const key13 in data31){
if(!((((key13 === "input_tokens") || (key13 === "output_tokens")) || (key13 === "cache_creation_input_tokens")) || (key13 === "cache_read_input_tokens"))){
const err72 = {instancePath:instancePath+"/usage",schemaPath:"messages-response.schema.json#/$defs/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
break;
}
}
if(_errs92 === errors){
if(data31.input_tokens !== undefined){
let data32 = data31.input_tokens;
const _errs93 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err73 = {instancePath:instancePath+"/usage/input_tokens",schemaPath:"messages-response.schema.json#/$defs/usage/properties/input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(errors === _errs93){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err74 = {instancePath:instancePath+"/usage/input_tokens",schemaPath:"messages-response.schema.json#/$defs/usage/properties/input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
var valid20 = _errs93 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data31.output_tokens !== undefined){
let data33 = data31.output_tokens;
const _errs95 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err75 = {instancePath:instancePath+"/usage/output_tokens",schemaPath:"messages-response.schema.json#/$defs/usage/properties/output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(errors === _errs95){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err76 = {instancePath:instancePath+"/usage/output_tokens",schemaPath:"messages-response.schema.json#/$defs/usage/properties/output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
var valid20 = _errs95 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data31.cache_creation_input_tokens !== undefined){
let data34 = data31.cache_creation_input_tokens;
const _errs97 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err77 = {instancePath:instancePath+"/usage/cache_creation_input_tokens",schemaPath:"messages-response.schema.json#/$defs/usage/properties/cache_creation_input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(errors === _errs97){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err78 = {instancePath:instancePath+"/usage/cache_creation_input_tokens",schemaPath:"messages-response.schema.json#/$defs/usage/properties/cache_creation_input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
var valid20 = _errs97 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data31.cache_read_input_tokens !== undefined){
let data35 = data31.cache_read_input_tokens;
const _errs99 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err79 = {instancePath:instancePath+"/usage/cache_read_input_tokens",schemaPath:"messages-response.schema.json#/$defs/usage/properties/cache_read_input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(errors === _errs99){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err80 = {instancePath:instancePath+"/usage/cache_read_input_tokens",schemaPath:"messages-response.schema.json#/$defs/usage/properties/cache_read_input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
var valid20 = _errs99 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/usage",schemaPath:"messages-response.schema.json#/$defs/usage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid16 = _errs89 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid0 = _errs78 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs101 = errors;
if(errors === _errs101){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.type === undefined) && (missing14 = "type")){
const err83 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
const _errs103 = errors;
for(const key14 in data){
if(!(key14 === "type")){
const err84 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
break;
}
}
if(_errs103 === errors){
if(data.type !== undefined){
if("message_stop" !== data.type){
const err85 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "message_stop"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid0 = _errs101 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
if(!valid0){
const err87 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

