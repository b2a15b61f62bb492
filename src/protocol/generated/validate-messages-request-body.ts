// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"messages-request-body.schema.json","type":"object","required":["messages"],"additionalProperties":true,"properties":{"messages":{"type":"array","minItems":1,"items":{"type":"object","required":["role"],"additionalProperties":true,"properties":{"role":{"type":"string","minLength":1},"content":{"$ref":"#/$defs/content"}}}},"system":{"$ref":"#/$defs/content"},"model":{"$ref":"completion-request-body.schema.json#/properties/model"},"max_tokens":{"$ref":"completion-request-body.schema.json#/properties/max_tokens"},"temperature":{"$ref":"completion-request-body.schema.json#/properties/temperature"},"top_p":{"$ref":"completion-request-body.schema.json#/properties/top_p"},"stop_sequences":{"type":["array","null"],"items":{"type":"string","maxLength":128},"maxItems":64},"n":{"$ref":"completion-request-body.schema.json#/properties/n"},"stop":{"$ref":"completion-request-body.schema.json#/properties/stop"},"echo":{"$ref":"completion-request-body.schema.json#/properties/echo"},"extra":{"$ref":"completion-request-body.schema.json#/properties/extra"},"stream":{"$ref":"completion-request-body.schema.json#/properties/stream"},"tools":{"type":["array","null"],"items":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string","minLength":1},"description":{"type":["string","null"]},"input_schema":{"type":["object","null"],"additionalProperties":true}}}},"tool_choice":{"type":["object","null"],"additionalProperties":true,"properties":{"type":{"type":"string"},"name":{"type":"string"}}}},"$defs":{"content":{"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/block"}},{"type":"null"}]},"block":{"type":"object","required":["type"],"additionalProperties":true,"properties":{"type":{"type":"string"},"text":{"type":"string"},"source":{"type":["object","string"],"additionalProperties":true,"properties":{"type":{"type":"string"},"media_type":{"type":"string"},"url":{"type":"string"}}},"id":{"type":"string"},"name":{"type":"string"},"input":{"type":["object","array","string","number","boolean","null"]},"tool_use_id":{"type":"string"},"content":{"oneOf":[{"$ref":"#/$defs/content"},{"type":"object","additionalProperties":true}]}}}}};
const schema35 = {"type":["string","null"]};
const schema36 = {"type":["integer","null"],"minimum":0};
const schema37 = {"type":["number","null"],"minimum":0,"maximum":2};
const schema38 = {"type":["number","null"],"minimum":0,"maximum":1};
const schema39 = {"type":["integer","null"],"minimum":1,"maximum":128};
const schema40 = {"type":["string","array","null"],"maxLength":128,"items":{"type":"string","maxLength":128},"maxItems":64};
const schema41 = {"type":["boolean","null"]};
const schema42 = {"type":["object","null"],"additionalProperties":true,"properties":{"language":{"type":"string"},"next_indent":{"type":"integer"},"trim_by_indentation":{"type":"boolean"},"force_indent":{"type":["integer","null"]},"prompt_tokens":{"type":"integer"},"suffix_tokens":{"type":"integer"},"context":{"type":["array","null"],"items":{"type":"string"}},"test_completions":{"type":["array","null"],"items":{"type":"string"}}}};
const schema43 = {"type":["boolean","null"]};
const schema32 = {"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/block"}},{"type":"null"}]};
const schema33 = {"type":"object","required":["type"],"additionalProperties":true,"properties":{"type":{"type":"string"},"text":{"type":"string"},"source":{"type":["object","string"],"additionalProperties":true,"properties":{"type":{"type":"string"},"media_type":{"type":"string"},"url":{"type":"string"}}},"id":{"type":"string"},"name":{"type":"string"},"input":{"type":["object","array","string","number","boolean","null"]},"tool_use_id":{"type":"string"},"content":{"oneOf":[{"$ref":"#/$defs/content"},{"type":"object","additionalProperties":true}]}}};
const wrapper0 = {validate: validate21};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate22.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs4 = errors;
if(typeof data.text !== "string"){
validate22.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs6 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string")){
validate22.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema33.properties.source.type},message:"must be object,string"}];
return false;
}
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type !== undefined){
const _errs9 = errors;
if(typeof data2.type !== "string"){
validate22.errors = [{instancePath:instancePath+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.media_type !== undefined){
const _errs11 = errors;
if(typeof data2.media_type !== "string"){
validate22.errors = [{instancePath:instancePath+"/source/media_type",schemaPath:"#/properties/source/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.url !== undefined){
const _errs13 = errors;
if(typeof data2.url !== "string"){
validate22.errors = [{instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs15 = errors;
if(typeof data.id !== "string"){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs17 = errors;
if(typeof data.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data8 = data.input;
const _errs19 = errors;
if((((typeof data8 != "object") && (typeof data8 !== "string")) && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
validate22.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: schema33.properties.input.type},message:"must be object,array,string,number,boolean,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs21 = errors;
if(typeof data.tool_use_id !== "string"){
validate22.errors = [{instancePath:instancePath+"/tool_use_id",schemaPath:"#/properties/tool_use_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data10 = data.content;
const _errs23 = errors;
const _errs24 = errors;
let valid2 = false;
let passing0 = null;
const _errs25 = errors;
if(!(wrapper0.validate(data10, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
else {
var props0 = wrapper0.validate.evaluated.props;
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs26 = errors;
if(errors === _errs26){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err0 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate22.errors = vErrors;
return false;
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
var valid0 = _errs23 === errors;
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
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
const _errs6 = errors;
if(data !== null){
const err2 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate21.errors = vErrors;
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
validate21.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="messages-request-body.schema.json" */;
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
const _errs9 = errors;
if(!(validate21(data1.content, {instancePath:instancePath+"/messages/" + i0+"/content",parentData:data1,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
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
if(data.system !== undefined){
const _errs10 = errors;
if(!(validate21(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data5 = data.model;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"completion-request-body.schema.json#/properties/model/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data6 = data.max_tokens;
const _errs14 = errors;
const _errs15 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/max_tokens",schemaPath:"completion-request-body.schema.json#/properties/max_tokens/type",keyword:"type",params:{type: schema36.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/max_tokens",schemaPath:"completion-request-body.schema.json#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data7 = data.temperature;
const _errs17 = errors;
const _errs18 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data8 = data.top_p;
const _errs20 = errors;
const _errs21 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/type",keyword:"type",params:{type: schema38.type},message:"must be number,null"}];
return false;
}
if(errors === _errs21){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_sequences !== undefined){
let data9 = data.stop_sequences;
const _errs23 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/stop_sequences",schemaPath:"#/properties/stop_sequences/type",keyword:"type",params:{type: schema31.properties.stop_sequences.type},message:"must be array,null"}];
return false;
}
if(errors === _errs23){
if(Array.isArray(data9)){
if(data9.length > 64){
validate20.errors = [{instancePath:instancePath+"/stop_sequences",schemaPath:"#/properties/stop_sequences/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid7 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data10 === "string"){
if(data10.length > 128){
validate20.errors = [{instancePath:instancePath+"/stop_sequences/" + i1,schemaPath:"#/properties/stop_sequences/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stop_sequences/" + i1,schemaPath:"#/properties/stop_sequences/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs25 === errors;
if(!valid7){
break;
}
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data11 = data.n;
const _errs27 = errors;
const _errs28 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"completion-request-body.schema.json#/properties/n/type",keyword:"type",params:{type: schema39.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs28){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 128 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"completion-request-body.schema.json#/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128"}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"completion-request-body.schema.json#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data12 = data.stop;
const _errs30 = errors;
const _errs31 = errors;
if(((typeof data12 !== "string") && (!(Array.isArray(data12)))) && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/type",keyword:"type",params:{type: schema40.type},message:"must be string,array,null"}];
return false;
}
if(errors === _errs31){
if(typeof data12 === "string"){
if(data12.length > 128){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
if(errors === _errs31){
if(Array.isArray(data12)){
if(data12.length > 64){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid10 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs33 = errors;
if(errors === _errs33){
if(typeof data13 === "string"){
if(data13.length > 128){
validate20.errors = [{instancePath:instancePath+"/stop/" + i2,schemaPath:"completion-request-body.schema.json#/properties/stop/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stop/" + i2,schemaPath:"completion-request-body.schema.json#/properties/stop/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs33 === errors;
if(!valid10){
break;
}
}
}
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.echo !== undefined){
let data14 = data.echo;
const _errs35 = errors;
if((typeof data14 !== "boolean") && (data14 !== null)){
validate20.errors = [{instancePath:instancePath+"/echo",schemaPath:"completion-request-body.schema.json#/properties/echo/type",keyword:"type",params:{type: schema41.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data15 = data.extra;
const _errs38 = errors;
const _errs39 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra",schemaPath:"completion-request-body.schema.json#/properties/extra/type",keyword:"type",params:{type: schema42.type},message:"must be object,null"}];
return false;
}
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.language !== undefined){
const _errs42 = errors;
if(typeof data15.language !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/language",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs42 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15.next_indent !== undefined){
let data17 = data15.next_indent;
const _errs44 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/extra/next_indent",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/next_indent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs44 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15.trim_by_indentation !== undefined){
const _errs46 = errors;
if(typeof data15.trim_by_indentation !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/extra/trim_by_indentation",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/trim_by_indentation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs46 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15.force_indent !== undefined){
let data19 = data15.force_indent;
const _errs48 = errors;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/force_indent",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/force_indent/type",keyword:"type",params:{type: schema42.properties.force_indent.type},message:"must be integer,null"}];
return false;
}
var valid13 = _errs48 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15.prompt_tokens !== undefined){
let data20 = data15.prompt_tokens;
const _errs50 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/extra/prompt_tokens",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs50 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15.suffix_tokens !== undefined){
let data21 = data15.suffix_tokens;
const _errs52 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate20.errors = [{instancePath:instancePath+"/extra/suffix_tokens",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/suffix_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs52 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15.context !== undefined){
let data22 = data15.context;
const _errs54 = errors;
if((!(Array.isArray(data22))) && (data22 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/context",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/context/type",keyword:"type",params:{type: schema42.properties.context.type},message:"must be array,null"}];
return false;
}
if(errors === _errs54){
if(Array.isArray(data22)){
var valid14 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs56 = errors;
if(typeof data22[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/context/" + i3,schemaPath:"completion-request-body.schema.json#/properties/extra/properties/context/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs56 === errors;
if(!valid14){
break;
}
}
}
}
var valid13 = _errs54 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15.test_completions !== undefined){
let data24 = data15.test_completions;
const _errs58 = errors;
if((!(Array.isArray(data24))) && (data24 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/test_completions",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/test_completions/type",keyword:"type",params:{type: schema42.properties.test_completions.type},message:"must be array,null"}];
return false;
}
if(errors === _errs58){
if(Array.isArray(data24)){
var valid15 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
const _errs60 = errors;
if(typeof data24[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/test_completions/" + i4,schemaPath:"completion-request-body.schema.json#/properties/extra/properties/test_completions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs60 === errors;
if(!valid15){
break;
}
}
}
}
var valid13 = _errs58 === errors;
}
else {
var valid13 = true;
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
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data26 = data.stream;
const _errs62 = errors;
if((typeof data26 !== "boolean") && (data26 !== null)){
validate20.errors = [{instancePath:instancePath+"/stream",schemaPath:"completion-request-body.schema.json#/properties/stream/type",keyword:"type",params:{type: schema43.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data27 = data.tools;
const _errs65 = errors;
if((!(Array.isArray(data27))) && (data27 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema31.properties.tools.type},message:"must be array,null"}];
return false;
}
if(errors === _errs65){
if(Array.isArray(data27)){
var valid17 = true;
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
const _errs67 = errors;
if(errors === _errs67){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name !== undefined){
let data29 = data28.name;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data29 === "string"){
if(data29.length < 1){
validate20.errors = [{instancePath:instancePath+"/tools/" + i5+"/name",schemaPath:"#/properties/tools/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tools/" + i5+"/name",schemaPath:"#/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.description !== undefined){
let data30 = data28.description;
const _errs72 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools/" + i5+"/description",schemaPath:"#/properties/tools/items/properties/description/type",keyword:"type",params:{type: schema31.properties.tools.items.properties.description.type},message:"must be string,null"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.input_schema !== undefined){
let data31 = data28.input_schema;
const _errs74 = errors;
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools/" + i5+"/input_schema",schemaPath:"#/properties/tools/items/properties/input_schema/type",keyword:"type",params:{type: schema31.properties.tools.items.properties.input_schema.type},message:"must be object,null"}];
return false;
}
var valid18 = _errs74 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tools/" + i5,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs67 === errors;
if(!valid17){
break;
}
}
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
let data32 = data.tool_choice;
const _errs77 = errors;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
validate20.errors = [{instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/type",keyword:"type",params:{type: schema31.properties.tool_choice.type},message:"must be object,null"}];
return false;
}
if(errors === _errs77){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.type !== undefined){
const _errs80 = errors;
if(typeof data32.type !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool_choice/type",schemaPath:"#/properties/tool_choice/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs80 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data32.name !== undefined){
const _errs82 = errors;
if(typeof data32.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool_choice/name",schemaPath:"#/properties/tool_choice/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs82 === errors;
}
else {
var valid19 = true;
}
}
}
}
var valid0 = _errs77 === errors;
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

