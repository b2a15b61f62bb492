// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"chat-chunk.schema.json","type":"object","additionalProperties":false,"required":["id","object","created","model","choices"],"properties":{"id":{"type":"string","minLength":1},"object":{"const":"chat.completion.chunk"},"created":{"type":"integer"},"model":{"type":"string"},"choices":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["index","delta","finish_reason","logprobs"],"properties":{"index":{"type":"integer","minimum":0},"delta":{"$ref":"#/$defs/delta"},"finish_reason":{"type":["string","null"]},"logprobs":{"type":["object","null"],"additionalProperties":true}}}},"usage":{"$ref":"chat-response.schema.json#/$defs/usage"},"copilot_references":{"type":"array","items":{"type":"object","additionalProperties":true}},"copilot_confirmation":{"type":"object","additionalProperties":true},"copilot_errors":{"type":"array","items":{"type":"object","additionalProperties":true}}},"$defs":{"delta":{"type":"object","additionalProperties":false,"properties":{"role":{"const":"assistant"},"content":{"type":["string","null"]},"refusal":{"type":"string"},"reasoning_text":{"type":"string"},"reasoning_opaque":{"type":"string"},"copilot_annotations":{"type":"object","additionalProperties":true},"tool_calls":{"type":"array","minItems":1,"maxItems":1,"items":{"type":"object","additionalProperties":false,"required":["index","function"],"properties":{"index":{"type":"integer","minimum":0},"id":{"type":"string","minLength":1},"type":{"const":"function"},"function":{"type":"object","additionalProperties":false,"required":["arguments"],"properties":{"name":{"type":"string"},"arguments":{"type":"string"}}}}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"role":{"const":"assistant"},"content":{"type":["string","null"]},"refusal":{"type":"string"},"reasoning_text":{"type":"string"},"reasoning_opaque":{"type":"string"},"copilot_annotations":{"type":"object","additionalProperties":true},"tool_calls":{"type":"array","minItems":1,"maxItems":1,"items":{"type":"object","additionalProperties":false,"required":["index","function"],"properties":{"index":{"type":"integer","minimum":0},"id":{"type":"string","minLength":1},"type":{"const":"function"},"function":{"type":"object","additionalProperties":false,"required":["arguments"],"properties":{"name":{"type":"string"},"arguments":{"type":"string"}}}}}}}};
const schema35 = {"type":"object","additionalProperties":true,"required":["prompt_tokens","completion_tokens","total_tokens","prompt_tokens_details","completion_tokens_details"],"properties":{"prompt_tokens":{"type":"integer","minimum":0},"completion_tokens":{"type":"integer","minimum":0},"total_tokens":{"type":"integer","minimum":0},"prompt_tokens_details":{"type":"object","additionalProperties":true},"completion_tokens_details":{"type":"object","additionalProperties":true}}};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="chat-chunk.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.choices === undefined) && (missing0 = "choices"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
const _errs4 = errors;
if("chat.completion.chunk" !== data.object){
validate20.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "chat.completion.chunk"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data2 = data.created;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs7 = errors;
if(typeof data.model !== "string"){
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data4 = data.choices;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((data5.index === undefined) && (missing1 = "index")) || ((data5.delta === undefined) && (missing1 = "delta"))) || ((data5.finish_reason === undefined) && (missing1 = "finish_reason"))) || ((data5.logprobs === undefined) && (missing1 = "logprobs"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((((key1 === "index") || (key1 === "delta")) || (key1 === "finish_reason")) || (key1 === "logprobs"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.index !== undefined){
let data6 = data5.index;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"#/properties/choices/items/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"#/properties/choices/items/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.delta !== undefined){
let data7 = data5.delta;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs19 = errors;
for(const key2 in data7){
if(!(((((((key2 === "role") || (key2 === "content")) || (key2 === "refusal")) || (key2 === "reasoning_text")) || (key2 === "reasoning_opaque")) || (key2 === "copilot_annotations")) || (key2 === "tool_calls"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta",schemaPath:"#/$defs/delta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.role !== undefined){
const _errs20 = errors;
if("assistant" !== data7.role){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/role",schemaPath:"#/$defs/delta/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.content !== undefined){
let data9 = data7.content;
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/content",schemaPath:"#/$defs/delta/properties/content/type",keyword:"type",params:{type: schema32.properties.content.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.refusal !== undefined){
const _errs23 = errors;
if(typeof data7.refusal !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/refusal",schemaPath:"#/$defs/delta/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.reasoning_text !== undefined){
const _errs25 = errors;
if(typeof data7.reasoning_text !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/reasoning_text",schemaPath:"#/$defs/delta/properties/reasoning_text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.reasoning_opaque !== undefined){
const _errs27 = errors;
if(typeof data7.reasoning_opaque !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/reasoning_opaque",schemaPath:"#/$defs/delta/properties/reasoning_opaque/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.copilot_annotations !== undefined){
let data13 = data7.copilot_annotations;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/copilot_annotations",schemaPath:"#/$defs/delta/properties/copilot_annotations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.tool_calls !== undefined){
let data14 = data7.tool_calls;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data14)){
if(data14.length > 1){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls",schemaPath:"#/$defs/delta/properties/tool_calls/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data14.length < 1){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls",schemaPath:"#/$defs/delta/properties/tool_calls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if(((data15.index === undefined) && (missing2 = "index")) || ((data15.function === undefined) && (missing2 = "function"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1,schemaPath:"#/$defs/delta/properties/tool_calls/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data15){
if(!((((key3 === "index") || (key3 === "id")) || (key3 === "type")) || (key3 === "function"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1,schemaPath:"#/$defs/delta/properties/tool_calls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.index !== undefined){
let data16 = data15.index;
const _errs37 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/index",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/index",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.id !== undefined){
let data17 = data15.id;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(data17.length < 1){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/id",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/id",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.type !== undefined){
const _errs41 = errors;
if("function" !== data15.type){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/type",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.function !== undefined){
let data19 = data15.function;
const _errs42 = errors;
if(errors === _errs42){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if((data19.arguments === undefined) && (missing3 = "arguments")){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/function",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/function/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key4 in data19){
if(!((key4 === "name") || (key4 === "arguments"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/function",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data19.name !== undefined){
const _errs45 = errors;
if(typeof data19.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/function/name",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.arguments !== undefined){
const _errs47 = errors;
if(typeof data19.arguments !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/function/arguments",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1+"/function",schemaPath:"#/$defs/delta/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs42 === errors;
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
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls/" + i1,schemaPath:"#/$defs/delta/properties/tool_calls/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta/tool_calls",schemaPath:"#/$defs/delta/properties/tool_calls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
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
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/delta",schemaPath:"#/$defs/delta/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.finish_reason !== undefined){
let data22 = data5.finish_reason;
const _errs49 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type: schema31.properties.choices.items.properties.finish_reason.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs49 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.logprobs !== undefined){
let data23 = data5.logprobs;
const _errs51 = errors;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",params:{type: schema31.properties.choices.items.properties.logprobs.type},message:"must be object,null"}];
return false;
}
var valid2 = _errs51 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data24 = data.usage;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if((((((data24.prompt_tokens === undefined) && (missing4 = "prompt_tokens")) || ((data24.completion_tokens === undefined) && (missing4 = "completion_tokens"))) || ((data24.total_tokens === undefined) && (missing4 = "total_tokens"))) || ((data24.prompt_tokens_details === undefined) && (missing4 = "prompt_tokens_details"))) || ((data24.completion_tokens_details === undefined) && (missing4 = "completion_tokens_details"))){
validate20.errors = [{instancePath:instancePath+"/usage",schemaPath:"chat-response.schema.json#/$defs/usage/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data24.prompt_tokens !== undefined){
let data25 = data24.prompt_tokens;
const _errs58 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate20.errors = [{instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"chat-response.schema.json#/$defs/usage/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"chat-response.schema.json#/$defs/usage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.completion_tokens !== undefined){
let data26 = data24.completion_tokens;
const _errs60 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate20.errors = [{instancePath:instancePath+"/usage/completion_tokens",schemaPath:"chat-response.schema.json#/$defs/usage/properties/completion_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs60){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/usage/completion_tokens",schemaPath:"chat-response.schema.json#/$defs/usage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.total_tokens !== undefined){
let data27 = data24.total_tokens;
const _errs62 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/usage/total_tokens",schemaPath:"chat-response.schema.json#/$defs/usage/properties/total_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs62){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/usage/total_tokens",schemaPath:"chat-response.schema.json#/$defs/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.prompt_tokens_details !== undefined){
let data28 = data24.prompt_tokens_details;
const _errs64 = errors;
if(errors === _errs64){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
validate20.errors = [{instancePath:instancePath+"/usage/prompt_tokens_details",schemaPath:"chat-response.schema.json#/$defs/usage/properties/prompt_tokens_details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs64 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.completion_tokens_details !== undefined){
let data29 = data24.completion_tokens_details;
const _errs67 = errors;
if(errors === _errs67){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
}
else {
validate20.errors = [{instancePath:instancePath+"/usage/completion_tokens_details",schemaPath:"chat-response.schema.json#/$defs/usage/properties/completion_tokens_details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs67 === errors;
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
validate20.errors = [{instancePath:instancePath+"/usage",schemaPath:"chat-response.schema.json#/$defs/usage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copilot_references !== undefined){
let data30 = data.copilot_references;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data30)){
var valid10 = true;
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
const _errs72 = errors;
if(errors === _errs72){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
}
else {
validate20.errors = [{instancePath:instancePath+"/copilot_references/" + i2,schemaPath:"#/properties/copilot_references/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs72 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/copilot_references",schemaPath:"#/properties/copilot_references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copilot_confirmation !== undefined){
let data32 = data.copilot_confirmation;
const _errs75 = errors;
if(errors === _errs75){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
}
else {
validate20.errors = [{instancePath:instancePath+"/copilot_confirmation",schemaPath:"#/properties/copilot_confirmation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copilot_errors !== undefined){
let data33 = data.copilot_errors;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data33)){
var valid11 = true;
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
const _errs80 = errors;
if(errors === _errs80){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
}
else {
validate20.errors = [{instancePath:instancePath+"/copilot_errors/" + i3,schemaPath:"#/properties/copilot_errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs80 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/copilot_errors",schemaPath:"#/properties/copilot_errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs78 === errors;
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
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

