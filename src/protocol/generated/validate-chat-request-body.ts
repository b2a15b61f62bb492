// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"chat-request-body.schema.json","type":"object","required":["messages"],"additionalProperties":true,"properties":{"messages":{"type":"array","minItems":1,"items":{"type":"object","required":["role"],"additionalProperties":true,"properties":{"role":{"type":"string","minLength":1},"content":{"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/part"}},{"type":"null"}]},"tool_calls":{"type":["array","null"],"items":{"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"function":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"arguments":{"type":"string"}}}}}},"tool_call_id":{"type":["string","null"]}}}},"model":{"$ref":"completion-request-body.schema.json#/properties/model"},"max_tokens":{"$ref":"completion-request-body.schema.json#/properties/max_tokens"},"max_completion_tokens":{"type":["integer","null"],"minimum":0},"temperature":{"$ref":"completion-request-body.schema.json#/properties/temperature"},"top_p":{"$ref":"completion-request-body.schema.json#/properties/top_p"},"n":{"type":["integer","null"],"minimum":1,"maximum":128},"stop":{"$ref":"completion-request-body.schema.json#/properties/stop"},"echo":{"$ref":"completion-request-body.schema.json#/properties/echo"},"extra":{"$ref":"completion-request-body.schema.json#/properties/extra"},"stream":{"$ref":"completion-request-body.schema.json#/properties/stream"},"stream_options":{"$ref":"completion-request-body.schema.json#/properties/stream_options"},"tools":{"type":["array","null"],"items":{"type":"object","additionalProperties":true,"properties":{"function":{"type":"object","required":["name"],"additionalProperties":true,"properties":{"name":{"type":"string","minLength":1},"description":{"type":["string","null"]},"parameters":{"type":["object","null"],"additionalProperties":true}}}}}},"tool_choice":{"oneOf":[{"type":"string"},{"type":"object","additionalProperties":true,"properties":{"function":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"}}}}},{"type":"null"}]}},"$defs":{"part":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"},"text":{"type":"string"},"image_url":{"oneOf":[{"type":"string"},{"type":"object","required":["url"],"additionalProperties":true,"properties":{"url":{"type":"string"}}}]}}}}};
const schema32 = {"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"},"text":{"type":"string"},"image_url":{"oneOf":[{"type":"string"},{"type":"object","required":["url"],"additionalProperties":true,"properties":{"url":{"type":"string"}}}]}}};
const schema34 = {"type":["string","null"]};
const schema35 = {"type":["integer","null"],"minimum":0};
const schema36 = {"type":["number","null"],"minimum":0,"maximum":2};
const schema37 = {"type":["number","null"],"minimum":0,"maximum":1};
const schema38 = {"type":["string","array","null"],"maxLength":128,"items":{"type":"string","maxLength":128},"maxItems":64};
const schema39 = {"type":["boolean","null"]};
const schema40 = {"type":["object","null"],"additionalProperties":true,"properties":{"language":{"type":"string"},"next_indent":{"type":"integer"},"trim_by_indentation":{"type":"boolean"},"force_indent":{"type":["integer","null"]},"prompt_tokens":{"type":"integer"},"suffix_tokens":{"type":"integer"},"context":{"type":["array","null"],"items":{"type":"string"}},"test_completions":{"type":["array","null"],"items":{"type":"string"}}}};
const schema41 = {"type":["boolean","null"]};
const schema42 = {"type":["object","null"],"properties":{"include_usage":{"type":"boolean"}},"additionalProperties":true};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="chat-request-body.schema.json" */;
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
if((data.messages === undefined) && (missing0 = "messages")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.messages !== undefined){
let data0 = data.messages;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate20.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.role === undefined) && (missing1 = "role")){
validate20.errors = [{instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.role !== undefined){
let data2 = data1.role;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length < 1){
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/role",schemaPath:"#/properties/messages/items/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/role",schemaPath:"#/properties/messages/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.content !== undefined){
let data3 = data1.content;
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
let passing0 = null;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/messages/" + i0+"/content",schemaPath:"#/properties/messages/items/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data3)){
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type !== undefined){
const _errs19 = errors;
if(typeof data4.type !== "string"){
const err1 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/type",schemaPath:"#/$defs/part/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.text !== undefined){
const _errs21 = errors;
if(typeof data4.text !== "string"){
const err2 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/text",schemaPath:"#/$defs/part/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.image_url !== undefined){
let data7 = data4.image_url;
const _errs23 = errors;
const _errs24 = errors;
let valid7 = false;
let passing1 = null;
const _errs25 = errors;
if(typeof data7 !== "string"){
const err3 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/image_url",schemaPath:"#/$defs/part/properties/image_url/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs27 = errors;
if(errors === _errs27){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.url === undefined) && (missing2 = "url")){
const err4 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/image_url",schemaPath:"#/$defs/part/properties/image_url/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data7.url !== undefined){
if(typeof data7.url !== "string"){
const err5 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/image_url/url",schemaPath:"#/$defs/part/properties/image_url/oneOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/image_url",schemaPath:"#/$defs/part/properties/image_url/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs27 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
const err7 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/image_url",schemaPath:"#/$defs/part/properties/image_url/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1,schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/messages/" + i0+"/content",schemaPath:"#/properties/messages/items/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs32 = errors;
if(data3 !== null){
const err10 = {instancePath:instancePath+"/messages/" + i0+"/content",schemaPath:"#/properties/messages/items/properties/content/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
}
}
if(!valid3){
const err11 = {instancePath:instancePath+"/messages/" + i0+"/content",schemaPath:"#/properties/messages/items/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tool_calls !== undefined){
let data9 = data1.tool_calls;
const _errs34 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/tool_calls",schemaPath:"#/properties/messages/items/properties/tool_calls/type",keyword:"type",params:{type: schema31.properties.messages.items.properties.tool_calls.type},message:"must be array,null"}];
return false;
}
if(errors === _errs34){
if(Array.isArray(data9)){
var valid9 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs36 = errors;
if(errors === _errs36){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id !== undefined){
const _errs39 = errors;
if(typeof data10.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/tool_calls/" + i2+"/id",schemaPath:"#/properties/messages/items/properties/tool_calls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs39 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data10.function !== undefined){
let data12 = data10.function;
const _errs41 = errors;
if(errors === _errs41){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name !== undefined){
const _errs44 = errors;
if(typeof data12.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/tool_calls/" + i2+"/function/name",schemaPath:"#/properties/messages/items/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.arguments !== undefined){
const _errs46 = errors;
if(typeof data12.arguments !== "string"){
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/tool_calls/" + i2+"/function/arguments",schemaPath:"#/properties/messages/items/properties/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/tool_calls/" + i2+"/function",schemaPath:"#/properties/messages/items/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs41 === errors;
}
else {
var valid10 = true;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/tool_calls/" + i2,schemaPath:"#/properties/messages/items/properties/tool_calls/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs36 === errors;
if(!valid9){
break;
}
}
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tool_call_id !== undefined){
let data15 = data1.tool_call_id;
const _errs48 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/messages/" + i0+"/tool_call_id",schemaPath:"#/properties/messages/items/properties/tool_call_id/type",keyword:"type",params:{type: schema31.properties.messages.items.properties.tool_call_id.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs48 === errors;
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
validate20.errors = [{instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data16 = data.model;
const _errs50 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"completion-request-body.schema.json#/properties/model/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data17 = data.max_tokens;
const _errs53 = errors;
const _errs54 = errors;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
validate20.errors = [{instancePath:instancePath+"/max_tokens",schemaPath:"completion-request-body.schema.json#/properties/max_tokens/type",keyword:"type",params:{type: schema35.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs54){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/max_tokens",schemaPath:"completion-request-body.schema.json#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_completion_tokens !== undefined){
let data18 = data.max_completion_tokens;
const _errs56 = errors;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
validate20.errors = [{instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/type",keyword:"type",params:{type: schema31.properties.max_completion_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs56){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data19 = data.temperature;
const _errs58 = errors;
const _errs59 = errors;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/type",keyword:"type",params:{type: schema36.type},message:"must be number,null"}];
return false;
}
if(errors === _errs59){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data20 = data.top_p;
const _errs61 = errors;
const _errs62 = errors;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"}];
return false;
}
if(errors === _errs62){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data21 = data.n;
const _errs64 = errors;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema31.properties.n.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs64){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 128 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128"}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data22 = data.stop;
const _errs66 = errors;
const _errs67 = errors;
if(((typeof data22 !== "string") && (!(Array.isArray(data22)))) && (data22 !== null)){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/type",keyword:"type",params:{type: schema38.type},message:"must be string,array,null"}];
return false;
}
if(errors === _errs67){
if(typeof data22 === "string"){
if(data22.length > 128){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
if(errors === _errs67){
if(Array.isArray(data22)){
if(data22.length > 64){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid17 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs69 = errors;
if(errors === _errs69){
if(typeof data23 === "string"){
if(data23.length > 128){
validate20.errors = [{instancePath:instancePath+"/stop/" + i3,schemaPath:"completion-request-body.schema.json#/properties/stop/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stop/" + i3,schemaPath:"completion-request-body.schema.json#/properties/stop/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs69 === errors;
if(!valid17){
break;
}
}
}
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.echo !== undefined){
let data24 = data.echo;
const _errs71 = errors;
if((typeof data24 !== "boolean") && (data24 !== null)){
validate20.errors = [{instancePath:instancePath+"/echo",schemaPath:"completion-request-body.schema.json#/properties/echo/type",keyword:"type",params:{type: schema39.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data25 = data.extra;
const _errs74 = errors;
const _errs75 = errors;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra",schemaPath:"completion-request-body.schema.json#/properties/extra/type",keyword:"type",params:{type: schema40.type},message:"must be object,null"}];
return false;
}
if(errors === _errs75){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.language !== undefined){
const _errs78 = errors;
if(typeof data25.language !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/language",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs78 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data25.next_indent !== undefined){
let data27 = data25.next_indent;
const _errs80 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/extra/next_indent",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/next_indent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs80 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data25.trim_by_indentation !== undefined){
const _errs82 = errors;
if(typeof data25.trim_by_indentation !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/extra/trim_by_indentation",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/trim_by_indentation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid20 = _errs82 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data25.force_indent !== undefined){
let data29 = data25.force_indent;
const _errs84 = errors;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/force_indent",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/force_indent/type",keyword:"type",params:{type: schema40.properties.force_indent.type},message:"must be integer,null"}];
return false;
}
var valid20 = _errs84 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data25.prompt_tokens !== undefined){
let data30 = data25.prompt_tokens;
const _errs86 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate20.errors = [{instancePath:instancePath+"/extra/prompt_tokens",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs86 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data25.suffix_tokens !== undefined){
let data31 = data25.suffix_tokens;
const _errs88 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/extra/suffix_tokens",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/suffix_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs88 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data25.context !== undefined){
let data32 = data25.context;
const _errs90 = errors;
if((!(Array.isArray(data32))) && (data32 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/context",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/context/type",keyword:"type",params:{type: schema40.properties.context.type},message:"must be array,null"}];
return false;
}
if(errors === _errs90){
if(Array.isArray(data32)){
var valid21 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
const _errs92 = errors;
if(typeof data32[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/context/" + i4,schemaPath:"completion-request-body.schema.json#/properties/extra/properties/context/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs92 === errors;
if(!valid21){
break;
}
}
}
}
var valid20 = _errs90 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data25.test_completions !== undefined){
let data34 = data25.test_completions;
const _errs94 = errors;
if((!(Array.isArray(data34))) && (data34 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/test_completions",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/test_completions/type",keyword:"type",params:{type: schema40.properties.test_completions.type},message:"must be array,null"}];
return false;
}
if(errors === _errs94){
if(Array.isArray(data34)){
var valid22 = true;
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
const _errs96 = errors;
if(typeof data34[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/test_completions/" + i5,schemaPath:"completion-request-body.schema.json#/properties/extra/properties/test_completions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs96 === errors;
if(!valid22){
break;
}
}
}
}
var valid20 = _errs94 === errors;
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
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data36 = data.stream;
const _errs98 = errors;
if((typeof data36 !== "boolean") && (data36 !== null)){
validate20.errors = [{instancePath:instancePath+"/stream",schemaPath:"completion-request-body.schema.json#/properties/stream/type",keyword:"type",params:{type: schema41.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream_options !== undefined){
let data37 = data.stream_options;
const _errs101 = errors;
const _errs102 = errors;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
validate20.errors = [{instancePath:instancePath+"/stream_options",schemaPath:"completion-request-body.schema.json#/properties/stream_options/type",keyword:"type",params:{type: schema42.type},message:"must be object,null"}];
return false;
}
if(errors === _errs102){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.include_usage !== undefined){
if(typeof data37.include_usage !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/stream_options/include_usage",schemaPath:"completion-request-body.schema.json#/properties/stream_options/properties/include_usage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
var valid0 = _errs101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data39 = data.tools;
const _errs107 = errors;
if((!(Array.isArray(data39))) && (data39 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema31.properties.tools.type},message:"must be array,null"}];
return false;
}
if(errors === _errs107){
if(Array.isArray(data39)){
var valid26 = true;
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
const _errs109 = errors;
if(errors === _errs109){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.function !== undefined){
let data41 = data40.function;
const _errs112 = errors;
if(errors === _errs112){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing3;
if((data41.name === undefined) && (missing3 = "name")){
validate20.errors = [{instancePath:instancePath+"/tools/" + i6+"/function",schemaPath:"#/properties/tools/items/properties/function/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data41.name !== undefined){
let data42 = data41.name;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data42 === "string"){
if(data42.length < 1){
validate20.errors = [{instancePath:instancePath+"/tools/" + i6+"/function/name",schemaPath:"#/properties/tools/items/properties/function/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tools/" + i6+"/function/name",schemaPath:"#/properties/tools/items/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs115 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data41.description !== undefined){
let data43 = data41.description;
const _errs117 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools/" + i6+"/function/description",schemaPath:"#/properties/tools/items/properties/function/properties/description/type",keyword:"type",params:{type: schema31.properties.tools.items.properties.function.properties.description.type},message:"must be string,null"}];
return false;
}
var valid28 = _errs117 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data41.parameters !== undefined){
let data44 = data41.parameters;
const _errs119 = errors;
if((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (data44 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools/" + i6+"/function/parameters",schemaPath:"#/properties/tools/items/properties/function/properties/parameters/type",keyword:"type",params:{type: schema31.properties.tools.items.properties.function.properties.parameters.type},message:"must be object,null"}];
return false;
}
var valid28 = _errs119 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tools/" + i6+"/function",schemaPath:"#/properties/tools/items/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tools/" + i6,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs109 === errors;
if(!valid26){
break;
}
}
}
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
let data45 = data.tool_choice;
const _errs122 = errors;
const _errs123 = errors;
let valid29 = false;
let passing2 = null;
const _errs124 = errors;
if(typeof data45 !== "string"){
const err12 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs124 === errors;
if(_valid2){
valid29 = true;
passing2 = 0;
}
const _errs126 = errors;
if(errors === _errs126){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.function !== undefined){
let data46 = data45.function;
const _errs129 = errors;
if(errors === _errs129){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.name !== undefined){
if(typeof data46.name !== "string"){
const err13 = {instancePath:instancePath+"/tool_choice/function/name",schemaPath:"#/properties/tool_choice/oneOf/1/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tool_choice/function",schemaPath:"#/properties/tool_choice/oneOf/1/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs126 === errors;
if(_valid2 && valid29){
valid29 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid29 = true;
passing2 = 1;
}
const _errs134 = errors;
if(data45 !== null){
const err16 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs134 === errors;
if(_valid2 && valid29){
valid29 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid29 = true;
passing2 = 2;
}
}
}
if(!valid29){
const err17 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs122 === errors;
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

