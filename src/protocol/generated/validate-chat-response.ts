// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"chat-response.schema.json","type":"object","additionalProperties":true,"required":["id","object","created","model","choices","usage"],"properties":{"id":{"type":"string","minLength":1},"object":{"const":"chat.completion"},"created":{"type":"integer"},"model":{"type":"string"},"choices":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["index","message","finish_reason","logprobs"],"properties":{"index":{"type":"integer","minimum":0},"message":{"$ref":"#/$defs/message"},"finish_reason":{"type":"string"},"logprobs":{"type":["object","null"],"additionalProperties":true}}}},"usage":{"$ref":"#/$defs/usage"}},"$defs":{"message":{"type":"object","additionalProperties":false,"required":["role","content","refusal"],"properties":{"role":{"const":"assistant"},"content":{"type":["string","null"]},"refusal":{"type":["string","null"]},"reasoning_text":{"type":"string"},"reasoning_opaque":{"type":"string"},"copilot_annotations":{"type":"object","additionalProperties":true},"copilot_references":{"type":"array","items":{"type":"object","additionalProperties":true}},"copilot_confirmation":{"type":"object","additionalProperties":true},"copilot_errors":{"type":"array","items":{"type":"object","additionalProperties":true}},"tool_calls":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","type","function"],"properties":{"id":{"type":"string","minLength":1},"type":{"const":"function"},"function":{"type":"object","additionalProperties":false,"required":["name","arguments"],"properties":{"name":{"type":"string"},"arguments":{"type":"string"}}}}}}}},"usage":{"type":"object","additionalProperties":true,"required":["prompt_tokens","completion_tokens","total_tokens","prompt_tokens_details","completion_tokens_details"],"properties":{"prompt_tokens":{"type":"integer","minimum":0},"completion_tokens":{"type":"integer","minimum":0},"total_tokens":{"type":"integer","minimum":0},"prompt_tokens_details":{"type":"object","additionalProperties":true},"completion_tokens_details":{"type":"object","additionalProperties":true}}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["role","content","refusal"],"properties":{"role":{"const":"assistant"},"content":{"type":["string","null"]},"refusal":{"type":["string","null"]},"reasoning_text":{"type":"string"},"reasoning_opaque":{"type":"string"},"copilot_annotations":{"type":"object","additionalProperties":true},"copilot_references":{"type":"array","items":{"type":"object","additionalProperties":true}},"copilot_confirmation":{"type":"object","additionalProperties":true},"copilot_errors":{"type":"array","items":{"type":"object","additionalProperties":true}},"tool_calls":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","type","function"],"properties":{"id":{"type":"string","minLength":1},"type":{"const":"function"},"function":{"type":"object","additionalProperties":false,"required":["name","arguments"],"properties":{"name":{"type":"string"},"arguments":{"type":"string"}}}}}}}};
const schema33 = {"type":"object","additionalProperties":true,"required":["prompt_tokens","completion_tokens","total_tokens","prompt_tokens_details","completion_tokens_details"],"properties":{"prompt_tokens":{"type":"integer","minimum":0},"completion_tokens":{"type":"integer","minimum":0},"total_tokens":{"type":"integer","minimum":0},"prompt_tokens_details":{"type":"object","additionalProperties":true},"completion_tokens_details":{"type":"object","additionalProperties":true}}};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="chat-response.schema.json" */;
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
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.choices === undefined) && (missing0 = "choices"))) || ((data.usage === undefined) && (missing0 = "usage"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
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
if("chat.completion" !== data.object){
validate20.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "chat.completion"},message:"must be equal to constant"}];
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
if(((((data5.index === undefined) && (missing1 = "index")) || ((data5.message === undefined) && (missing1 = "message"))) || ((data5.finish_reason === undefined) && (missing1 = "finish_reason"))) || ((data5.logprobs === undefined) && (missing1 = "logprobs"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key0 in data5){
if(!((((key0 === "index") || (key0 === "message")) || (key0 === "finish_reason")) || (key0 === "logprobs"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data5.message !== undefined){
let data7 = data5.message;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((data7.role === undefined) && (missing2 = "role")) || ((data7.content === undefined) && (missing2 = "content"))) || ((data7.refusal === undefined) && (missing2 = "refusal"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data7){
if(!(func1.call(schema32.properties, key1))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"#/$defs/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.role !== undefined){
const _errs20 = errors;
if("assistant" !== data7.role){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/role",schemaPath:"#/$defs/message/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},message:"must be equal to constant"}];
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
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/content",schemaPath:"#/$defs/message/properties/content/type",keyword:"type",params:{type: schema32.properties.content.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.refusal !== undefined){
let data10 = data7.refusal;
const _errs23 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/refusal",schemaPath:"#/$defs/message/properties/refusal/type",keyword:"type",params:{type: schema32.properties.refusal.type},message:"must be string,null"}];
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
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/reasoning_text",schemaPath:"#/$defs/message/properties/reasoning_text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/reasoning_opaque",schemaPath:"#/$defs/message/properties/reasoning_opaque/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/copilot_annotations",schemaPath:"#/$defs/message/properties/copilot_annotations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.copilot_references !== undefined){
let data14 = data7.copilot_references;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data14)){
var valid5 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/copilot_references/" + i1,schemaPath:"#/$defs/message/properties/copilot_references/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/copilot_references",schemaPath:"#/$defs/message/properties/copilot_references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.copilot_confirmation !== undefined){
let data16 = data7.copilot_confirmation;
const _errs37 = errors;
if(errors === _errs37){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/copilot_confirmation",schemaPath:"#/$defs/message/properties/copilot_confirmation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.copilot_errors !== undefined){
let data17 = data7.copilot_errors;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data17)){
var valid6 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs42 = errors;
if(errors === _errs42){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/copilot_errors/" + i2,schemaPath:"#/$defs/message/properties/copilot_errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/copilot_errors",schemaPath:"#/$defs/message/properties/copilot_errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.tool_calls !== undefined){
let data19 = data7.tool_calls;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data19)){
var valid7 = true;
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
const _errs47 = errors;
if(errors === _errs47){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if((((data20.id === undefined) && (missing3 = "id")) || ((data20.type === undefined) && (missing3 = "type"))) || ((data20.function === undefined) && (missing3 = "function"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3,schemaPath:"#/$defs/message/properties/tool_calls/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key2 in data20){
if(!(((key2 === "id") || (key2 === "type")) || (key2 === "function"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3,schemaPath:"#/$defs/message/properties/tool_calls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data20.id !== undefined){
let data21 = data20.id;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data21 === "string"){
if(data21.length < 1){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3+"/id",schemaPath:"#/$defs/message/properties/tool_calls/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3+"/id",schemaPath:"#/$defs/message/properties/tool_calls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.type !== undefined){
const _errs52 = errors;
if("function" !== data20.type){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3+"/type",schemaPath:"#/$defs/message/properties/tool_calls/items/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.function !== undefined){
let data23 = data20.function;
const _errs53 = errors;
if(errors === _errs53){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((data23.name === undefined) && (missing4 = "name")) || ((data23.arguments === undefined) && (missing4 = "arguments"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3+"/function",schemaPath:"#/$defs/message/properties/tool_calls/items/properties/function/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs55 = errors;
for(const key3 in data23){
if(!((key3 === "name") || (key3 === "arguments"))){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3+"/function",schemaPath:"#/$defs/message/properties/tool_calls/items/properties/function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs55 === errors){
if(data23.name !== undefined){
const _errs56 = errors;
if(typeof data23.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3+"/function/name",schemaPath:"#/$defs/message/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.arguments !== undefined){
const _errs58 = errors;
if(typeof data23.arguments !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3+"/function/arguments",schemaPath:"#/$defs/message/properties/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3+"/function",schemaPath:"#/$defs/message/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs53 === errors;
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
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls/" + i3,schemaPath:"#/$defs/message/properties/tool_calls/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs47 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message/tool_calls",schemaPath:"#/$defs/message/properties/tool_calls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs45 === errors;
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
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"#/$defs/message/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs60 = errors;
if(typeof data5.finish_reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs60 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.logprobs !== undefined){
let data27 = data5.logprobs;
const _errs62 = errors;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
validate20.errors = [{instancePath:instancePath+"/choices/" + i0+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",params:{type: schema31.properties.choices.items.properties.logprobs.type},message:"must be object,null"}];
return false;
}
var valid2 = _errs62 === errors;
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
let data28 = data.usage;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing5;
if((((((data28.prompt_tokens === undefined) && (missing5 = "prompt_tokens")) || ((data28.completion_tokens === undefined) && (missing5 = "completion_tokens"))) || ((data28.total_tokens === undefined) && (missing5 = "total_tokens"))) || ((data28.prompt_tokens_details === undefined) && (missing5 = "prompt_tokens_details"))) || ((data28.completion_tokens_details === undefined) && (missing5 = "completion_tokens_details"))){
validate20.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/$defs/usage/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data28.prompt_tokens !== undefined){
let data29 = data28.prompt_tokens;
const _errs69 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate20.errors = [{instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"#/$defs/usage/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs69){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate20.errors = [{instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"#/$defs/usage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.completion_tokens !== undefined){
let data30 = data28.completion_tokens;
const _errs71 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate20.errors = [{instancePath:instancePath+"/usage/completion_tokens",schemaPath:"#/$defs/usage/properties/completion_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate20.errors = [{instancePath:instancePath+"/usage/completion_tokens",schemaPath:"#/$defs/usage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.total_tokens !== undefined){
let data31 = data28.total_tokens;
const _errs73 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/usage/total_tokens",schemaPath:"#/$defs/usage/properties/total_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/usage/total_tokens",schemaPath:"#/$defs/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid11 = _errs73 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.prompt_tokens_details !== undefined){
let data32 = data28.prompt_tokens_details;
const _errs75 = errors;
if(errors === _errs75){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
}
else {
validate20.errors = [{instancePath:instancePath+"/usage/prompt_tokens_details",schemaPath:"#/$defs/usage/properties/prompt_tokens_details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs75 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.completion_tokens_details !== undefined){
let data33 = data28.completion_tokens_details;
const _errs78 = errors;
if(errors === _errs78){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
}
else {
validate20.errors = [{instancePath:instancePath+"/usage/completion_tokens_details",schemaPath:"#/$defs/usage/properties/completion_tokens_details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs78 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/$defs/usage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs65 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

