// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"responses-request-body.schema.json","type":"object","required":["input"],"additionalProperties":true,"properties":{"input":{"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/item"}}]},"instructions":{"type":["string","null"]},"previous_response_id":{"type":["string","null"]},"model":{"$ref":"completion-request-body.schema.json#/properties/model"},"max_output_tokens":{"type":["integer","null"],"minimum":0},"temperature":{"$ref":"completion-request-body.schema.json#/properties/temperature"},"top_p":{"$ref":"completion-request-body.schema.json#/properties/top_p"},"n":{"$ref":"completion-request-body.schema.json#/properties/n"},"stop":{"$ref":"completion-request-body.schema.json#/properties/stop"},"echo":{"$ref":"completion-request-body.schema.json#/properties/echo"},"extra":{"$ref":"completion-request-body.schema.json#/properties/extra"},"stream":{"$ref":"completion-request-body.schema.json#/properties/stream"},"tools":{"type":["array","null"],"items":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"},"name":{"type":"string","minLength":1},"description":{"type":["string","null"]},"parameters":{"type":["object","null"],"additionalProperties":true}}}},"tool_choice":{"oneOf":[{"type":"string"},{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"}}},{"type":"null"}]}},"$defs":{"item":{"type":"object","additionalProperties":true,"properties":{"type":{"type":["string","null"]},"role":{"type":"string"},"content":{"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/part"}},{"type":"null"}]},"call_id":{"type":["string","null"]},"name":{"type":["string","null"]},"arguments":{"type":["string","object","null"]},"input":{"type":["string","object","array","null"]},"output":{"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/part"}},{"type":"object"},{"type":"null"}]}}},"part":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"},"text":{"type":"string"},"image_url":{"type":["string","null"]}}}}};
const schema36 = {"type":["string","null"]};
const schema37 = {"type":["number","null"],"minimum":0,"maximum":2};
const schema38 = {"type":["number","null"],"minimum":0,"maximum":1};
const schema39 = {"type":["integer","null"],"minimum":1,"maximum":128};
const schema40 = {"type":["string","array","null"],"maxLength":128,"items":{"type":"string","maxLength":128},"maxItems":64};
const schema41 = {"type":["boolean","null"]};
const schema42 = {"type":["object","null"],"additionalProperties":true,"properties":{"language":{"type":"string"},"next_indent":{"type":"integer"},"trim_by_indentation":{"type":"boolean"},"force_indent":{"type":["integer","null"]},"prompt_tokens":{"type":"integer"},"suffix_tokens":{"type":"integer"},"context":{"type":["array","null"],"items":{"type":"string"}},"test_completions":{"type":["array","null"],"items":{"type":"string"}}}};
const schema43 = {"type":["boolean","null"]};
const schema32 = {"type":"object","additionalProperties":true,"properties":{"type":{"type":["string","null"]},"role":{"type":"string"},"content":{"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/part"}},{"type":"null"}]},"call_id":{"type":["string","null"]},"name":{"type":["string","null"]},"arguments":{"type":["string","object","null"]},"input":{"type":["string","object","array","null"]},"output":{"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/part"}},{"type":"object"},{"type":"null"}]}}};
const schema33 = {"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"},"text":{"type":"string"},"image_url":{"type":["string","null"]}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema32.properties.type.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs4 = errors;
if(typeof data.role !== "string"){
validate21.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data2 = data.content;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type !== undefined){
const _errs16 = errors;
if(typeof data3.type !== "string"){
const err1 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/part/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.text !== undefined){
const _errs18 = errors;
if(typeof data3.text !== "string"){
const err2 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/$defs/part/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.image_url !== undefined){
let data6 = data3.image_url;
const _errs20 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err3 = {instancePath:instancePath+"/content/" + i0+"/image_url",schemaPath:"#/$defs/part/properties/image_url/type",keyword:"type",params:{type: schema33.properties.image_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs22 = errors;
if(data2 !== null){
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
}
}
if(!valid1){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined){
let data7 = data.call_id;
const _errs24 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate21.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: schema32.properties.call_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data8 = data.name;
const _errs26 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined){
let data9 = data.arguments;
const _errs28 = errors;
if(((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))) && (data9 !== null)){
validate21.errors = [{instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: schema32.properties.arguments.type},message:"must be string,object,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data10 = data.input;
const _errs30 = errors;
if((typeof data10 != "object") && (typeof data10 !== "string")){
validate21.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: schema32.properties.input.type},message:"must be string,object,array,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data11 = data.output;
const _errs32 = errors;
const _errs33 = errors;
let valid5 = false;
let passing1 = null;
const _errs34 = errors;
if(typeof data11 !== "string"){
const err8 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data11)){
var valid6 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.type !== undefined){
const _errs42 = errors;
if(typeof data12.type !== "string"){
const err9 = {instancePath:instancePath+"/output/" + i1+"/type",schemaPath:"#/$defs/part/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.text !== undefined){
const _errs44 = errors;
if(typeof data12.text !== "string"){
const err10 = {instancePath:instancePath+"/output/" + i1+"/text",schemaPath:"#/$defs/part/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.image_url !== undefined){
let data15 = data12.image_url;
const _errs46 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
const err11 = {instancePath:instancePath+"/output/" + i1+"/image_url",schemaPath:"#/$defs/part/properties/image_url/type",keyword:"type",params:{type: schema33.properties.image_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/output/" + i1,schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid6 = _errs38 === errors;
if(!valid6){
break;
}
}
}
else {
const err13 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs36 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
const _errs48 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err14 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs48 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid5 = true;
passing1 = 2;
}
const _errs50 = errors;
if(data11 !== null){
const err15 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs50 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid5 = true;
passing1 = 3;
}
}
}
}
if(!valid5){
const err16 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs32 === errors;
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
/*# sourceURL="responses-request-body.schema.json" */;
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
if((data.input === undefined) && (missing0 = "input")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.input !== undefined){
let data0 = data.input;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate21(data0[i0], {instancePath:instancePath+"/input/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instructions !== undefined){
let data2 = data.instructions;
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate20.errors = [{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: schema31.properties.instructions.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_response_id !== undefined){
let data3 = data.previous_response_id;
const _errs11 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/previous_response_id",schemaPath:"#/properties/previous_response_id/type",keyword:"type",params:{type: schema31.properties.previous_response_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data4 = data.model;
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"completion-request-body.schema.json#/properties/model/type",keyword:"type",params:{type: schema36.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_output_tokens !== undefined){
let data5 = data.max_output_tokens;
const _errs16 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/type",keyword:"type",params:{type: schema31.properties.max_output_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data6 = data.temperature;
const _errs18 = errors;
const _errs19 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/type",keyword:"type",params:{type: schema37.type},message:"must be number,null"}];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"completion-request-body.schema.json#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data7 = data.top_p;
const _errs21 = errors;
const _errs22 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/type",keyword:"type",params:{type: schema38.type},message:"must be number,null"}];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/top_p",schemaPath:"completion-request-body.schema.json#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data8 = data.n;
const _errs24 = errors;
const _errs25 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"completion-request-body.schema.json#/properties/n/type",keyword:"type",params:{type: schema39.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 128 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"completion-request-body.schema.json#/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/n",schemaPath:"completion-request-body.schema.json#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data9 = data.stop;
const _errs27 = errors;
const _errs28 = errors;
if(((typeof data9 !== "string") && (!(Array.isArray(data9)))) && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/type",keyword:"type",params:{type: schema40.type},message:"must be string,array,null"}];
return false;
}
if(errors === _errs28){
if(typeof data9 === "string"){
if(data9.length > 128){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
if(errors === _errs28){
if(Array.isArray(data9)){
if(data9.length > 64){
validate20.errors = [{instancePath:instancePath+"/stop",schemaPath:"completion-request-body.schema.json#/properties/stop/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid8 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs30 = errors;
if(errors === _errs30){
if(typeof data10 === "string"){
if(data10.length > 128){
validate20.errors = [{instancePath:instancePath+"/stop/" + i1,schemaPath:"completion-request-body.schema.json#/properties/stop/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stop/" + i1,schemaPath:"completion-request-body.schema.json#/properties/stop/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs30 === errors;
if(!valid8){
break;
}
}
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
if(data.echo !== undefined){
let data11 = data.echo;
const _errs32 = errors;
if((typeof data11 !== "boolean") && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/echo",schemaPath:"completion-request-body.schema.json#/properties/echo/type",keyword:"type",params:{type: schema41.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data12 = data.extra;
const _errs35 = errors;
const _errs36 = errors;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra",schemaPath:"completion-request-body.schema.json#/properties/extra/type",keyword:"type",params:{type: schema42.type},message:"must be object,null"}];
return false;
}
if(errors === _errs36){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.language !== undefined){
const _errs39 = errors;
if(typeof data12.language !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/language",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs39 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.next_indent !== undefined){
let data14 = data12.next_indent;
const _errs41 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/extra/next_indent",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/next_indent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs41 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.trim_by_indentation !== undefined){
const _errs43 = errors;
if(typeof data12.trim_by_indentation !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/extra/trim_by_indentation",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/trim_by_indentation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs43 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.force_indent !== undefined){
let data16 = data12.force_indent;
const _errs45 = errors;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/force_indent",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/force_indent/type",keyword:"type",params:{type: schema42.properties.force_indent.type},message:"must be integer,null"}];
return false;
}
var valid11 = _errs45 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.prompt_tokens !== undefined){
let data17 = data12.prompt_tokens;
const _errs47 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/extra/prompt_tokens",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs47 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.suffix_tokens !== undefined){
let data18 = data12.suffix_tokens;
const _errs49 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate20.errors = [{instancePath:instancePath+"/extra/suffix_tokens",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/suffix_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs49 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.context !== undefined){
let data19 = data12.context;
const _errs51 = errors;
if((!(Array.isArray(data19))) && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/context",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/context/type",keyword:"type",params:{type: schema42.properties.context.type},message:"must be array,null"}];
return false;
}
if(errors === _errs51){
if(Array.isArray(data19)){
var valid12 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
const _errs53 = errors;
if(typeof data19[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/context/" + i2,schemaPath:"completion-request-body.schema.json#/properties/extra/properties/context/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs53 === errors;
if(!valid12){
break;
}
}
}
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.test_completions !== undefined){
let data21 = data12.test_completions;
const _errs55 = errors;
if((!(Array.isArray(data21))) && (data21 !== null)){
validate20.errors = [{instancePath:instancePath+"/extra/test_completions",schemaPath:"completion-request-body.schema.json#/properties/extra/properties/test_completions/type",keyword:"type",params:{type: schema42.properties.test_completions.type},message:"must be array,null"}];
return false;
}
if(errors === _errs55){
if(Array.isArray(data21)){
var valid13 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
const _errs57 = errors;
if(typeof data21[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/extra/test_completions/" + i3,schemaPath:"completion-request-body.schema.json#/properties/extra/properties/test_completions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs57 === errors;
if(!valid13){
break;
}
}
}
}
var valid11 = _errs55 === errors;
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
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data23 = data.stream;
const _errs59 = errors;
if((typeof data23 !== "boolean") && (data23 !== null)){
validate20.errors = [{instancePath:instancePath+"/stream",schemaPath:"completion-request-body.schema.json#/properties/stream/type",keyword:"type",params:{type: schema43.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data24 = data.tools;
const _errs62 = errors;
if((!(Array.isArray(data24))) && (data24 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema31.properties.tools.type},message:"must be array,null"}];
return false;
}
if(errors === _errs62){
if(Array.isArray(data24)){
var valid15 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
const _errs64 = errors;
if(errors === _errs64){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.type !== undefined){
const _errs67 = errors;
if(typeof data25.type !== "string"){
validate20.errors = [{instancePath:instancePath+"/tools/" + i4+"/type",schemaPath:"#/properties/tools/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs67 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data25.name !== undefined){
let data27 = data25.name;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data27 === "string"){
if(data27.length < 1){
validate20.errors = [{instancePath:instancePath+"/tools/" + i4+"/name",schemaPath:"#/properties/tools/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tools/" + i4+"/name",schemaPath:"#/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs69 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data25.description !== undefined){
let data28 = data25.description;
const _errs71 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools/" + i4+"/description",schemaPath:"#/properties/tools/items/properties/description/type",keyword:"type",params:{type: schema31.properties.tools.items.properties.description.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs71 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data25.parameters !== undefined){
let data29 = data25.parameters;
const _errs73 = errors;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
validate20.errors = [{instancePath:instancePath+"/tools/" + i4+"/parameters",schemaPath:"#/properties/tools/items/properties/parameters/type",keyword:"type",params:{type: schema31.properties.tools.items.properties.parameters.type},message:"must be object,null"}];
return false;
}
var valid16 = _errs73 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tools/" + i4,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs64 === errors;
if(!valid15){
break;
}
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
let data30 = data.tool_choice;
const _errs76 = errors;
const _errs77 = errors;
let valid17 = false;
let passing1 = null;
const _errs78 = errors;
if(typeof data30 !== "string"){
const err3 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs78 === errors;
if(_valid1){
valid17 = true;
passing1 = 0;
}
const _errs80 = errors;
if(errors === _errs80){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
const err4 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"#/properties/tool_choice/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs80 === errors;
if(_valid1 && valid17){
valid17 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid17 = true;
passing1 = 1;
}
const _errs85 = errors;
if(data30 !== null){
const err6 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs85 === errors;
if(_valid1 && valid17){
valid17 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid17 = true;
passing1 = 2;
}
}
}
if(!valid17){
const err7 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs76 === errors;
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

