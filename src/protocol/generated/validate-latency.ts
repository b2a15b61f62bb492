// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"latency.schema.json","type":"object","oneOf":[{"type":"object","required":[],"additionalProperties":false,"properties":{"firstTokenMs":{"type":"number","minimum":0,"maximum":2147483647},"tokensPerSecond":{"type":"number","minimum":0.01},"jitter":{"type":"number","minimum":0,"maximum":1}}},{"type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"pace"},"firstTokenMs":{"type":"number","minimum":0,"maximum":2147483647},"tokensPerSecond":{"type":"number","minimum":0.01},"jitter":{"type":"number","minimum":0,"maximum":1}}},{"type":"object","required":["kind","ms"],"additionalProperties":false,"properties":{"kind":{"const":"fixed"},"ms":{"type":"number","minimum":0,"maximum":2147483647}}},{"type":"object","required":["kind","minMs","maxMs"],"additionalProperties":false,"properties":{"kind":{"const":"uniform"},"minMs":{"type":"number","minimum":0,"maximum":2147483647},"maxMs":{"type":"number","minimum":0,"maximum":2147483647}}},{"type":"object","required":["kind","medianMs","sigma","maxMs"],"additionalProperties":false,"properties":{"kind":{"const":"lognormal"},"medianMs":{"type":"number","minimum":0,"maximum":2147483647},"sigma":{"type":"number","minimum":0,"maximum":10},"maxMs":{"type":"number","minimum":0,"maximum":2147483647}}},{"type":"object","required":["kind","bytes","everyMs"],"additionalProperties":false,"properties":{"kind":{"const":"dribble"},"bytes":{"type":"integer","minimum":1},"everyMs":{"type":"number","minimum":0,"maximum":2147483647}}},{"type":"object","required":["kind","bytesPerSecond"],"additionalProperties":false,"properties":{"kind":{"const":"bandwidth"},"bytesPerSecond":{"type":"number","minimum":1}}}]}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="latency.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 in data){
if(!(((key0 === "firstTokenMs") || (key0 === "tokensPerSecond")) || (key0 === "jitter"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break;
}
}
if(_errs4 === errors){
if(data.firstTokenMs !== undefined){
let data0 = data.firstTokenMs;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/firstTokenMs",schemaPath:"#/oneOf/0/properties/firstTokenMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/firstTokenMs",schemaPath:"#/oneOf/0/properties/firstTokenMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/firstTokenMs",schemaPath:"#/oneOf/0/properties/firstTokenMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tokensPerSecond !== undefined){
let data1 = data.tokensPerSecond;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0.01 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/tokensPerSecond",schemaPath:"#/oneOf/0/properties/tokensPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tokensPerSecond",schemaPath:"#/oneOf/0/properties/tokensPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.jitter !== undefined){
let data2 = data.jitter;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/jitter",schemaPath:"#/oneOf/0/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/jitter",schemaPath:"#/oneOf/0/properties/jitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/jitter",schemaPath:"#/oneOf/0/properties/jitter/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "pace"){
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err10 = {instancePath,schemaPath:"#/oneOf/1/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs16 = errors;
for(const key1 in data){
if(!((((key1 === "kind") || (key1 === "firstTokenMs")) || (key1 === "tokensPerSecond")) || (key1 === "jitter"))){
const err11 = {instancePath,schemaPath:"#/oneOf/1/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs16 === errors){
if(data.kind !== undefined){
const _errs17 = errors;
if("pace" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "pace"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.firstTokenMs !== undefined){
let data4 = data.firstTokenMs;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/firstTokenMs",schemaPath:"#/oneOf/1/oneOf/0/properties/firstTokenMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/firstTokenMs",schemaPath:"#/oneOf/1/oneOf/0/properties/firstTokenMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
else {
const err15 = {instancePath:instancePath+"/firstTokenMs",schemaPath:"#/oneOf/1/oneOf/0/properties/firstTokenMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.tokensPerSecond !== undefined){
let data5 = data.tokensPerSecond;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0.01 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/tokensPerSecond",schemaPath:"#/oneOf/1/oneOf/0/properties/tokensPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tokensPerSecond",schemaPath:"#/oneOf/1/oneOf/0/properties/tokensPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.jitter !== undefined){
let data6 = data.jitter;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/jitter",schemaPath:"#/oneOf/1/oneOf/0/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/jitter",schemaPath:"#/oneOf/1/oneOf/0/properties/jitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/jitter",schemaPath:"#/oneOf/1/oneOf/0/properties/jitter/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid4 = _errs22 === errors;
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
else {
const err21 = {instancePath,schemaPath:"#/oneOf/1/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var props1 = true;
}
else if(tag0 === "fixed"){
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.kind === undefined) && (missing1 = "kind")) || ((data.ms === undefined) && (missing1 = "ms"))){
const err22 = {instancePath,schemaPath:"#/oneOf/1/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs26 = errors;
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "ms"))){
const err23 = {instancePath,schemaPath:"#/oneOf/1/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs26 === errors){
if(data.kind !== undefined){
const _errs27 = errors;
if("fixed" !== data.kind){
const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "fixed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ms !== undefined){
let data8 = data.ms;
const _errs28 = errors;
if(errors === _errs28){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/ms",schemaPath:"#/oneOf/1/oneOf/1/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/ms",schemaPath:"#/oneOf/1/oneOf/1/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/ms",schemaPath:"#/oneOf/1/oneOf/1/properties/ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/oneOf/1/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "uniform"){
const _errs30 = errors;
if(errors === _errs30){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.kind === undefined) && (missing2 = "kind")) || ((data.minMs === undefined) && (missing2 = "minMs"))) || ((data.maxMs === undefined) && (missing2 = "maxMs"))){
const err29 = {instancePath,schemaPath:"#/oneOf/1/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
const _errs32 = errors;
for(const key3 in data){
if(!(((key3 === "kind") || (key3 === "minMs")) || (key3 === "maxMs"))){
const err30 = {instancePath,schemaPath:"#/oneOf/1/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
}
if(_errs32 === errors){
if(data.kind !== undefined){
const _errs33 = errors;
if("uniform" !== data.kind){
const err31 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "uniform"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.minMs !== undefined){
let data10 = data.minMs;
const _errs34 = errors;
if(errors === _errs34){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/minMs",schemaPath:"#/oneOf/1/oneOf/2/properties/minMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data10 < 0 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/minMs",schemaPath:"#/oneOf/1/oneOf/2/properties/minMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/minMs",schemaPath:"#/oneOf/1/oneOf/2/properties/minMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.maxMs !== undefined){
let data11 = data.maxMs;
const _errs36 = errors;
if(errors === _errs36){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/maxMs",schemaPath:"#/oneOf/1/oneOf/2/properties/maxMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data11 < 0 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/maxMs",schemaPath:"#/oneOf/1/oneOf/2/properties/maxMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/maxMs",schemaPath:"#/oneOf/1/oneOf/2/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid8 = _errs36 === errors;
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
const err38 = {instancePath,schemaPath:"#/oneOf/1/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "lognormal"){
const _errs38 = errors;
if(errors === _errs38){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((((data.kind === undefined) && (missing3 = "kind")) || ((data.medianMs === undefined) && (missing3 = "medianMs"))) || ((data.sigma === undefined) && (missing3 = "sigma"))) || ((data.maxMs === undefined) && (missing3 = "maxMs"))){
const err39 = {instancePath,schemaPath:"#/oneOf/1/oneOf/3/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
const _errs40 = errors;
for(const key4 in data){
if(!((((key4 === "kind") || (key4 === "medianMs")) || (key4 === "sigma")) || (key4 === "maxMs"))){
const err40 = {instancePath,schemaPath:"#/oneOf/1/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
}
if(_errs40 === errors){
if(data.kind !== undefined){
const _errs41 = errors;
if("lognormal" !== data.kind){
const err41 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "lognormal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid10 = _errs41 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.medianMs !== undefined){
let data13 = data.medianMs;
const _errs42 = errors;
if(errors === _errs42){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/medianMs",schemaPath:"#/oneOf/1/oneOf/3/properties/medianMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data13 < 0 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/medianMs",schemaPath:"#/oneOf/1/oneOf/3/properties/medianMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/medianMs",schemaPath:"#/oneOf/1/oneOf/3/properties/medianMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.sigma !== undefined){
let data14 = data.sigma;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 10 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/sigma",schemaPath:"#/oneOf/1/oneOf/3/properties/sigma/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data14 < 0 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/sigma",schemaPath:"#/oneOf/1/oneOf/3/properties/sigma/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/sigma",schemaPath:"#/oneOf/1/oneOf/3/properties/sigma/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.maxMs !== undefined){
let data15 = data.maxMs;
const _errs46 = errors;
if(errors === _errs46){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err48 = {instancePath:instancePath+"/maxMs",schemaPath:"#/oneOf/1/oneOf/3/properties/maxMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data15 < 0 || isNaN(data15)){
const err49 = {instancePath:instancePath+"/maxMs",schemaPath:"#/oneOf/1/oneOf/3/properties/maxMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/maxMs",schemaPath:"#/oneOf/1/oneOf/3/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/oneOf/1/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "dribble"){
const _errs48 = errors;
if(errors === _errs48){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.kind === undefined) && (missing4 = "kind")) || ((data.bytes === undefined) && (missing4 = "bytes"))) || ((data.everyMs === undefined) && (missing4 = "everyMs"))){
const err52 = {instancePath,schemaPath:"#/oneOf/1/oneOf/4/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
const _errs50 = errors;
for(const key5 in data){
if(!(((key5 === "kind") || (key5 === "bytes")) || (key5 === "everyMs"))){
const err53 = {instancePath,schemaPath:"#/oneOf/1/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break;
}
}
if(_errs50 === errors){
if(data.kind !== undefined){
const _errs51 = errors;
if("dribble" !== data.kind){
const err54 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "dribble"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid12 = _errs51 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.bytes !== undefined){
let data17 = data.bytes;
const _errs52 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err55 = {instancePath:instancePath+"/bytes",schemaPath:"#/oneOf/1/oneOf/4/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(errors === _errs52){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/bytes",schemaPath:"#/oneOf/1/oneOf/4/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.everyMs !== undefined){
let data18 = data.everyMs;
const _errs54 = errors;
if(errors === _errs54){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2147483647 || isNaN(data18)){
const err57 = {instancePath:instancePath+"/everyMs",schemaPath:"#/oneOf/1/oneOf/4/properties/everyMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
if(data18 < 0 || isNaN(data18)){
const err58 = {instancePath:instancePath+"/everyMs",schemaPath:"#/oneOf/1/oneOf/4/properties/everyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/everyMs",schemaPath:"#/oneOf/1/oneOf/4/properties/everyMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/oneOf/1/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "bandwidth"){
const _errs56 = errors;
if(errors === _errs56){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.kind === undefined) && (missing5 = "kind")) || ((data.bytesPerSecond === undefined) && (missing5 = "bytesPerSecond"))){
const err61 = {instancePath,schemaPath:"#/oneOf/1/oneOf/5/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
const _errs58 = errors;
for(const key6 in data){
if(!((key6 === "kind") || (key6 === "bytesPerSecond"))){
const err62 = {instancePath,schemaPath:"#/oneOf/1/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
break;
}
}
if(_errs58 === errors){
if(data.kind !== undefined){
const _errs59 = errors;
if("bandwidth" !== data.kind){
const err63 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "bandwidth"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.bytesPerSecond !== undefined){
let data20 = data.bytesPerSecond;
const _errs60 = errors;
if(errors === _errs60){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err64 = {instancePath:instancePath+"/bytesPerSecond",schemaPath:"#/oneOf/1/oneOf/5/properties/bytesPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/bytesPerSecond",schemaPath:"#/oneOf/1/oneOf/5/properties/bytesPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/oneOf/1/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(props1 !== true){
props1 = true;
}
}
else {
const err67 = {instancePath,schemaPath:"#/oneOf/1/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath,schemaPath:"#/oneOf/1/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
}
if(!valid0){
const err70 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};

