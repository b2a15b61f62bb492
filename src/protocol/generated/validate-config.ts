// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"scenario":{"type":"string","minLength":1,"default":"default"},"fixtures":{"type":"array","items":{"type":"string","minLength":1}},"timing":{"type":"string","pattern":"^(?:exact|fast|x\\d+(?:\\.\\d+)?)$"},"reply":{"type":"string"},"token":{"type":"string","minLength":1,"pattern":"^[!-~](?:[ -~]*[!-~])?$"},"requireAuth":{"type":"boolean","default":false},"persona":{"type":"string","minLength":1},"strictHeaders":{"type":"boolean","default":false},"strictModels":{"type":"boolean","default":false},"deviceApproval":{"type":"string","enum":["at-once","by-hand"],"default":"at-once"},"apiPort":{"type":"integer","minimum":0,"maximum":65535},"publicUrl":{"type":"string","minLength":1,"pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."},"unscoped":{"type":"string","enum":["allow","refuse"],"default":"allow"},"control":{"type":"boolean","default":true},"adminToken":{"type":"string","minLength":1,"pattern":"^[!-~](?:[ -~]*[!-~])?$"},"sessionRecordings":{"type":"string","minLength":1},"sessionIdleTimeoutMs":{"type":"integer","minimum":0,"maximum":2147483647,"default":1800000},"rateLimit":{"type":"integer","minimum":0,"default":0},"maxTokens":{"type":"integer","minimum":1,"default":500},"maxTokensLimit":{"type":"integer","minimum":1,"default":8192},"seed":{"type":["integer","string"],"minLength":1},"watch":{"type":"boolean","default":false},"log":{"type":"string","enum":["pretty","json","silent"],"default":"pretty"},"readyFile":{"type":"string","minLength":1},"report":{"type":"string","minLength":1},"reportFormat":{"type":"string","enum":["text","json","junit"]}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^(?:exact|fast|x\\d+(?:\\.\\d+)?)$", "u");
const pattern4 = new RegExp("^[!-~](?:[ -~]*[!-~])?$", "u");
const pattern5 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://.", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate52.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate52.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate52.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate52.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined){
let data2 = data.host;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length < 1){
validate52.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scenario !== undefined){
let data3 = data.scenario;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length < 1){
validate52.errors = [{instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixtures !== undefined){
let data4 = data.fixtures;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length < 1){
validate52.errors = [{instancePath:instancePath+"/fixtures/" + i0,schemaPath:"#/properties/fixtures/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/fixtures/" + i0,schemaPath:"#/properties/fixtures/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timing !== undefined){
let data6 = data.timing;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate52.errors = [{instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/pattern",keyword:"pattern",params:{pattern: "^(?:exact|fast|x\\d+(?:\\.\\d+)?)$"},message:"must match pattern \""+"^(?:exact|fast|x\\d+(?:\\.\\d+)?)$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reply !== undefined){
const _errs16 = errors;
if(typeof data.reply !== "string"){
validate52.errors = [{instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data8 = data.token;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length < 1){
validate52.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data8)){
validate52.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/pattern",keyword:"pattern",params:{pattern: "^[!-~](?:[ -~]*[!-~])?$"},message:"must match pattern \""+"^[!-~](?:[ -~]*[!-~])?$"+"\""}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requireAuth !== undefined){
const _errs20 = errors;
if(typeof data.requireAuth !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/requireAuth",schemaPath:"#/properties/requireAuth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persona !== undefined){
let data10 = data.persona;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length < 1){
validate52.errors = [{instancePath:instancePath+"/persona",schemaPath:"#/properties/persona/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/persona",schemaPath:"#/properties/persona/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strictHeaders !== undefined){
const _errs24 = errors;
if(typeof data.strictHeaders !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/strictHeaders",schemaPath:"#/properties/strictHeaders/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strictModels !== undefined){
const _errs26 = errors;
if(typeof data.strictModels !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/strictModels",schemaPath:"#/properties/strictModels/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deviceApproval !== undefined){
let data13 = data.deviceApproval;
const _errs28 = errors;
if(typeof data13 !== "string"){
validate52.errors = [{instancePath:instancePath+"/deviceApproval",schemaPath:"#/properties/deviceApproval/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "at-once") || (data13 === "by-hand"))){
validate52.errors = [{instancePath:instancePath+"/deviceApproval",schemaPath:"#/properties/deviceApproval/enum",keyword:"enum",params:{allowedValues: schema19.properties.deviceApproval.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apiPort !== undefined){
let data14 = data.apiPort;
const _errs30 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate52.errors = [{instancePath:instancePath+"/apiPort",schemaPath:"#/properties/apiPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 65535 || isNaN(data14)){
validate52.errors = [{instancePath:instancePath+"/apiPort",schemaPath:"#/properties/apiPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate52.errors = [{instancePath:instancePath+"/apiPort",schemaPath:"#/properties/apiPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
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
if(data.publicUrl !== undefined){
let data15 = data.publicUrl;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 === "string"){
if(data15.length < 1){
validate52.errors = [{instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data15)){
validate52.errors = [{instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."},message:"must match pattern \""+"^[Hh][Tt][Tt][Pp][Ss]?://."+"\""}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unscoped !== undefined){
let data16 = data.unscoped;
const _errs34 = errors;
if(typeof data16 !== "string"){
validate52.errors = [{instancePath:instancePath+"/unscoped",schemaPath:"#/properties/unscoped/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data16 === "allow") || (data16 === "refuse"))){
validate52.errors = [{instancePath:instancePath+"/unscoped",schemaPath:"#/properties/unscoped/enum",keyword:"enum",params:{allowedValues: schema19.properties.unscoped.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.control !== undefined){
const _errs36 = errors;
if(typeof data.control !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adminToken !== undefined){
let data18 = data.adminToken;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data18 === "string"){
if(data18.length < 1){
validate52.errors = [{instancePath:instancePath+"/adminToken",schemaPath:"#/properties/adminToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data18)){
validate52.errors = [{instancePath:instancePath+"/adminToken",schemaPath:"#/properties/adminToken/pattern",keyword:"pattern",params:{pattern: "^[!-~](?:[ -~]*[!-~])?$"},message:"must match pattern \""+"^[!-~](?:[ -~]*[!-~])?$"+"\""}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/adminToken",schemaPath:"#/properties/adminToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionRecordings !== undefined){
let data19 = data.sessionRecordings;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data19 === "string"){
if(data19.length < 1){
validate52.errors = [{instancePath:instancePath+"/sessionRecordings",schemaPath:"#/properties/sessionRecordings/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sessionRecordings",schemaPath:"#/properties/sessionRecordings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionIdleTimeoutMs !== undefined){
let data20 = data.sessionIdleTimeoutMs;
const _errs42 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate52.errors = [{instancePath:instancePath+"/sessionIdleTimeoutMs",schemaPath:"#/properties/sessionIdleTimeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2147483647 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/sessionIdleTimeoutMs",schemaPath:"#/properties/sessionIdleTimeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/sessionIdleTimeoutMs",schemaPath:"#/properties/sessionIdleTimeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rateLimit !== undefined){
let data21 = data.rateLimit;
const _errs44 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate52.errors = [{instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate52.errors = [{instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxTokens !== undefined){
let data22 = data.maxTokens;
const _errs46 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate52.errors = [{instancePath:instancePath+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
validate52.errors = [{instancePath:instancePath+"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxTokensLimit !== undefined){
let data23 = data.maxTokensLimit;
const _errs48 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate52.errors = [{instancePath:instancePath+"/maxTokensLimit",schemaPath:"#/properties/maxTokensLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate52.errors = [{instancePath:instancePath+"/maxTokensLimit",schemaPath:"#/properties/maxTokensLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data24 = data.seed;
const _errs50 = errors;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (typeof data24 !== "string")){
validate52.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema19.properties.seed.type},message:"must be integer,string"}];
return false;
}
if(errors === _errs50){
if(typeof data24 === "string"){
if(data24.length < 1){
validate52.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.watch !== undefined){
const _errs52 = errors;
if(typeof data.watch !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined){
let data26 = data.log;
const _errs54 = errors;
if(typeof data26 !== "string"){
validate52.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data26 === "pretty") || (data26 === "json")) || (data26 === "silent"))){
validate52.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/enum",keyword:"enum",params:{allowedValues: schema19.properties.log.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readyFile !== undefined){
let data27 = data.readyFile;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data27 === "string"){
if(data27.length < 1){
validate52.errors = [{instancePath:instancePath+"/readyFile",schemaPath:"#/properties/readyFile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/readyFile",schemaPath:"#/properties/readyFile/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
let data28 = data.report;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data28 === "string"){
if(data28.length < 1){
validate52.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportFormat !== undefined){
let data29 = data.reportFormat;
const _errs60 = errors;
if(typeof data29 !== "string"){
validate52.errors = [{instancePath:instancePath+"/reportFormat",schemaPath:"#/properties/reportFormat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data29 === "text") || (data29 === "json")) || (data29 === "junit"))){
validate52.errors = [{instancePath:instancePath+"/reportFormat",schemaPath:"#/properties/reportFormat/enum",keyword:"enum",params:{allowedValues: schema19.properties.reportFormat.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs60 === errors;
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

