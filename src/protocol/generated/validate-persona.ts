// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"persona.schema.json","title":"Persona","description":"An account as Copilot knows it: who it is, what it may do, what it has left, and how the server refuses it.","type":"object","required":["name","description","sku","plan"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"name":{"description":"What --persona calls it; kebab-case.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"description":{"type":"string","minLength":1},"login":{"description":"The GitHub login; mock-octocat by default.","type":"string","minLength":1},"sku":{"description":"The sku of minted tokens, such as copilot_for_business_seat; it decides which host a token is good for.","type":"string","minLength":1},"plan":{"description":"copilot_plan of /copilot_internal/user.","enum":["free","individual","individual_pro","business","enterprise","max"]},"token":{"description":"Fields of the token answer that differ from the default.","type":"object","additionalProperties":true},"user":{"description":"Fields of the user answer that differ from the default.","type":"object","additionalProperties":true},"quotas":{"description":"What is limited; a quota that is not named is unlimited.","type":"object","additionalProperties":false,"properties":{"completions":{"$ref":"#/$defs/quota"},"chat":{"$ref":"#/$defs/quota"},"premium_interactions":{"$ref":"#/$defs/quota"}}},"refusal":{"description":"How minting a token is refused, instead of being granted.","type":"object","required":["status","body"],"additionalProperties":false,"properties":{"status":{"type":"integer","minimum":400,"maximum":599},"body":{"type":"object","additionalProperties":true}}}},"$defs":{"quota":{"title":"Quota","type":"object","required":["entitlement"],"additionalProperties":false,"properties":{"entitlement":{"description":"What a month has.","type":"number","minimum":0},"remaining":{"description":"What is left at the start; all of it by default.","type":"number","minimum":0},"overagePermitted":{"description":"true: requests go on when nothing is left, and count as overage.","type":"boolean"}}}}};
const schema32 = {"title":"Quota","type":"object","required":["entitlement"],"additionalProperties":false,"properties":{"entitlement":{"description":"What a month has.","type":"number","minimum":0},"remaining":{"description":"What is left at the start; all of it by default.","type":"number","minimum":0},"overagePermitted":{"description":"true: requests go on when nothing is left, and count as overage.","type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="persona.schema.json" */;
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
if(((((data.name === undefined) && (missing0 = "name")) || ((data.description === undefined) && (missing0 = "description"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.plan === undefined) && (missing0 = "plan"))){
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
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length < 1){
validate20.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login !== undefined){
let data3 = data.login;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length < 1){
validate20.errors = [{instancePath:instancePath+"/login",schemaPath:"#/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/login",schemaPath:"#/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data4 = data.sku;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length < 1){
validate20.errors = [{instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data5 = data.plan;
const _errs12 = errors;
if(!((((((data5 === "free") || (data5 === "individual")) || (data5 === "individual_pro")) || (data5 === "business")) || (data5 === "enterprise")) || (data5 === "max"))){
validate20.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/enum",keyword:"enum",params:{allowedValues: schema31.properties.plan.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data6 = data.token;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate20.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data7 = data.user;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate20.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quotas !== undefined){
let data8 = data.quotas;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs21 = errors;
for(const key1 in data8){
if(!(((key1 === "completions") || (key1 === "chat")) || (key1 === "premium_interactions"))){
validate20.errors = [{instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.completions !== undefined){
let data9 = data8.completions;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((data9.entitlement === undefined) && (missing1 = "entitlement")){
validate20.errors = [{instancePath:instancePath+"/quotas/completions",schemaPath:"#/$defs/quota/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data9){
if(!(((key2 === "entitlement") || (key2 === "remaining")) || (key2 === "overagePermitted"))){
validate20.errors = [{instancePath:instancePath+"/quotas/completions",schemaPath:"#/$defs/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.entitlement !== undefined){
let data10 = data9.entitlement;
const _errs26 = errors;
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/quotas/completions/entitlement",schemaPath:"#/$defs/quota/properties/entitlement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas/completions/entitlement",schemaPath:"#/$defs/quota/properties/entitlement/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.remaining !== undefined){
let data11 = data9.remaining;
const _errs28 = errors;
if(errors === _errs28){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/quotas/completions/remaining",schemaPath:"#/$defs/quota/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas/completions/remaining",schemaPath:"#/$defs/quota/properties/remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.overagePermitted !== undefined){
const _errs30 = errors;
if(typeof data9.overagePermitted !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quotas/completions/overagePermitted",schemaPath:"#/$defs/quota/properties/overagePermitted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas/completions",schemaPath:"#/$defs/quota/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.chat !== undefined){
let data13 = data8.chat;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((data13.entitlement === undefined) && (missing2 = "entitlement")){
validate20.errors = [{instancePath:instancePath+"/quotas/chat",schemaPath:"#/$defs/quota/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key3 in data13){
if(!(((key3 === "entitlement") || (key3 === "remaining")) || (key3 === "overagePermitted"))){
validate20.errors = [{instancePath:instancePath+"/quotas/chat",schemaPath:"#/$defs/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data13.entitlement !== undefined){
let data14 = data13.entitlement;
const _errs36 = errors;
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/quotas/chat/entitlement",schemaPath:"#/$defs/quota/properties/entitlement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas/chat/entitlement",schemaPath:"#/$defs/quota/properties/entitlement/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.remaining !== undefined){
let data15 = data13.remaining;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate20.errors = [{instancePath:instancePath+"/quotas/chat/remaining",schemaPath:"#/$defs/quota/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas/chat/remaining",schemaPath:"#/$defs/quota/properties/remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.overagePermitted !== undefined){
const _errs40 = errors;
if(typeof data13.overagePermitted !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quotas/chat/overagePermitted",schemaPath:"#/$defs/quota/properties/overagePermitted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs40 === errors;
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
validate20.errors = [{instancePath:instancePath+"/quotas/chat",schemaPath:"#/$defs/quota/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.premium_interactions !== undefined){
let data17 = data8.premium_interactions;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((data17.entitlement === undefined) && (missing3 = "entitlement")){
validate20.errors = [{instancePath:instancePath+"/quotas/premium_interactions",schemaPath:"#/$defs/quota/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key4 in data17){
if(!(((key4 === "entitlement") || (key4 === "remaining")) || (key4 === "overagePermitted"))){
validate20.errors = [{instancePath:instancePath+"/quotas/premium_interactions",schemaPath:"#/$defs/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data17.entitlement !== undefined){
let data18 = data17.entitlement;
const _errs46 = errors;
if(errors === _errs46){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/quotas/premium_interactions/entitlement",schemaPath:"#/$defs/quota/properties/entitlement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas/premium_interactions/entitlement",schemaPath:"#/$defs/quota/properties/entitlement/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data17.remaining !== undefined){
let data19 = data17.remaining;
const _errs48 = errors;
if(errors === _errs48){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/quotas/premium_interactions/remaining",schemaPath:"#/$defs/quota/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas/premium_interactions/remaining",schemaPath:"#/$defs/quota/properties/remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data17.overagePermitted !== undefined){
const _errs50 = errors;
if(typeof data17.overagePermitted !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quotas/premium_interactions/overagePermitted",schemaPath:"#/$defs/quota/properties/overagePermitted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs50 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas/premium_interactions",schemaPath:"#/$defs/quota/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs42 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data21 = data.refusal;
const _errs52 = errors;
if(errors === _errs52){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing4;
if(((data21.status === undefined) && (missing4 = "status")) || ((data21.body === undefined) && (missing4 = "body"))){
validate20.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key5 in data21){
if(!((key5 === "status") || (key5 === "body"))){
validate20.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data21.status !== undefined){
let data22 = data21.status;
const _errs55 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate20.errors = [{instancePath:instancePath+"/refusal/status",schemaPath:"#/properties/refusal/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs55){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 599 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/refusal/status",schemaPath:"#/properties/refusal/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data22 < 400 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/refusal/status",schemaPath:"#/properties/refusal/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.body !== undefined){
let data23 = data21.body;
const _errs57 = errors;
if(errors === _errs57){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
}
else {
validate20.errors = [{instancePath:instancePath+"/refusal/body",schemaPath:"#/properties/refusal/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs52 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

