// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"token.schema.json","type":"object","additionalProperties":true,"required":["token","expires_at","refresh_in","sku","individual","blackbird_clientside_indexing","code_quote_enabled","code_review_enabled","codesearch","copilotignore_enabled","vsc_electron_fetcher_v2","public_suggestions","telemetry","endpoints","enterprise_list","limited_user_quotas","limited_user_reset_date","organization_list"],"properties":{"token":{"type":"string","minLength":1},"expires_at":{"type":"integer"},"refresh_in":{"type":"integer","minimum":0},"sku":{"type":"string"},"individual":{"type":"boolean"},"blackbird_clientside_indexing":{"type":"boolean"},"code_quote_enabled":{"type":"boolean"},"code_review_enabled":{"type":"boolean"},"codesearch":{"type":"boolean"},"copilotignore_enabled":{"type":"boolean"},"vsc_electron_fetcher_v2":{"type":"boolean"},"public_suggestions":{"enum":["enabled","disabled","unconfigured"]},"telemetry":{"enum":["enabled","disabled"]},"endpoints":{"$ref":"#/$defs/endpoints"},"enterprise_list":{"type":["array","null"],"items":{"type":"integer"}},"organization_list":{"type":"array","items":{"type":"string"}},"limited_user_quotas":{"type":["object","null"],"required":["chat","completions"],"additionalProperties":true,"properties":{"chat":{"type":"number"},"completions":{"type":"number"}}},"limited_user_reset_date":{"type":["number","null"]},"annotations_enabled":{"type":"boolean"},"chat_enabled":{"type":"boolean"},"chat_jetbrains_enabled":{"type":"boolean"},"nes_enabled":{"type":"boolean"},"prompt_8k":{"type":"boolean"},"snippy_load_test_enabled":{"type":"boolean"},"tracking_id":{"type":"string"},"xcode":{"type":"boolean"},"xcode_chat":{"type":"boolean"},"vsc_electron_fetcher":{"type":"boolean"}},"$defs":{"endpoints":{"type":"object","additionalProperties":true,"required":["api","proxy","telemetry","origin-tracker"],"properties":{"api":{"type":"string"},"proxy":{"type":"string"},"telemetry":{"type":"string"},"origin-tracker":{"type":"string"}}}}};
const schema32 = {"type":"object","additionalProperties":true,"required":["api","proxy","telemetry","origin-tracker"],"properties":{"api":{"type":"string"},"proxy":{"type":"string"},"telemetry":{"type":"string"},"origin-tracker":{"type":"string"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="token.schema.json" */;
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
if(((((((((((((((((((data.token === undefined) && (missing0 = "token")) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.refresh_in === undefined) && (missing0 = "refresh_in"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.individual === undefined) && (missing0 = "individual"))) || ((data.blackbird_clientside_indexing === undefined) && (missing0 = "blackbird_clientside_indexing"))) || ((data.code_quote_enabled === undefined) && (missing0 = "code_quote_enabled"))) || ((data.code_review_enabled === undefined) && (missing0 = "code_review_enabled"))) || ((data.codesearch === undefined) && (missing0 = "codesearch"))) || ((data.copilotignore_enabled === undefined) && (missing0 = "copilotignore_enabled"))) || ((data.vsc_electron_fetcher_v2 === undefined) && (missing0 = "vsc_electron_fetcher_v2"))) || ((data.public_suggestions === undefined) && (missing0 = "public_suggestions"))) || ((data.telemetry === undefined) && (missing0 = "telemetry"))) || ((data.endpoints === undefined) && (missing0 = "endpoints"))) || ((data.enterprise_list === undefined) && (missing0 = "enterprise_list"))) || ((data.limited_user_quotas === undefined) && (missing0 = "limited_user_quotas"))) || ((data.limited_user_reset_date === undefined) && (missing0 = "limited_user_reset_date"))) || ((data.organization_list === undefined) && (missing0 = "organization_list"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined){
let data0 = data.token;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate20.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data1 = data.expires_at;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_in !== undefined){
let data2 = data.refresh_in;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/refresh_in",schemaPath:"#/properties/refresh_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/refresh_in",schemaPath:"#/properties/refresh_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
const _errs8 = errors;
if(typeof data.sku !== "string"){
validate20.errors = [{instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.individual !== undefined){
const _errs10 = errors;
if(typeof data.individual !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/individual",schemaPath:"#/properties/individual/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackbird_clientside_indexing !== undefined){
const _errs12 = errors;
if(typeof data.blackbird_clientside_indexing !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/blackbird_clientside_indexing",schemaPath:"#/properties/blackbird_clientside_indexing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code_quote_enabled !== undefined){
const _errs14 = errors;
if(typeof data.code_quote_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/code_quote_enabled",schemaPath:"#/properties/code_quote_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code_review_enabled !== undefined){
const _errs16 = errors;
if(typeof data.code_review_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/code_review_enabled",schemaPath:"#/properties/code_review_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codesearch !== undefined){
const _errs18 = errors;
if(typeof data.codesearch !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/codesearch",schemaPath:"#/properties/codesearch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copilotignore_enabled !== undefined){
const _errs20 = errors;
if(typeof data.copilotignore_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/copilotignore_enabled",schemaPath:"#/properties/copilotignore_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vsc_electron_fetcher_v2 !== undefined){
const _errs22 = errors;
if(typeof data.vsc_electron_fetcher_v2 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/vsc_electron_fetcher_v2",schemaPath:"#/properties/vsc_electron_fetcher_v2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_suggestions !== undefined){
let data11 = data.public_suggestions;
const _errs24 = errors;
if(!(((data11 === "enabled") || (data11 === "disabled")) || (data11 === "unconfigured"))){
validate20.errors = [{instancePath:instancePath+"/public_suggestions",schemaPath:"#/properties/public_suggestions/enum",keyword:"enum",params:{allowedValues: schema31.properties.public_suggestions.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.telemetry !== undefined){
let data12 = data.telemetry;
const _errs25 = errors;
if(!((data12 === "enabled") || (data12 === "disabled"))){
validate20.errors = [{instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/enum",keyword:"enum",params:{allowedValues: schema31.properties.telemetry.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoints !== undefined){
let data13 = data.endpoints;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((((data13.api === undefined) && (missing1 = "api")) || ((data13.proxy === undefined) && (missing1 = "proxy"))) || ((data13.telemetry === undefined) && (missing1 = "telemetry"))) || ((data13["origin-tracker"] === undefined) && (missing1 = "origin-tracker"))){
validate20.errors = [{instancePath:instancePath+"/endpoints",schemaPath:"#/$defs/endpoints/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data13.api !== undefined){
const _errs30 = errors;
if(typeof data13.api !== "string"){
validate20.errors = [{instancePath:instancePath+"/endpoints/api",schemaPath:"#/$defs/endpoints/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.proxy !== undefined){
const _errs32 = errors;
if(typeof data13.proxy !== "string"){
validate20.errors = [{instancePath:instancePath+"/endpoints/proxy",schemaPath:"#/$defs/endpoints/properties/proxy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.telemetry !== undefined){
const _errs34 = errors;
if(typeof data13.telemetry !== "string"){
validate20.errors = [{instancePath:instancePath+"/endpoints/telemetry",schemaPath:"#/$defs/endpoints/properties/telemetry/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13["origin-tracker"] !== undefined){
const _errs36 = errors;
if(typeof data13["origin-tracker"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/endpoints/origin-tracker",schemaPath:"#/$defs/endpoints/properties/origin-tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs36 === errors;
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
validate20.errors = [{instancePath:instancePath+"/endpoints",schemaPath:"#/$defs/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enterprise_list !== undefined){
let data18 = data.enterprise_list;
const _errs38 = errors;
if((!(Array.isArray(data18))) && (data18 !== null)){
validate20.errors = [{instancePath:instancePath+"/enterprise_list",schemaPath:"#/properties/enterprise_list/type",keyword:"type",params:{type: schema31.properties.enterprise_list.type},message:"must be array,null"}];
return false;
}
if(errors === _errs38){
if(Array.isArray(data18)){
var valid3 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
const _errs40 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate20.errors = [{instancePath:instancePath+"/enterprise_list/" + i0,schemaPath:"#/properties/enterprise_list/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs40 === errors;
if(!valid3){
break;
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
if(data.organization_list !== undefined){
let data20 = data.organization_list;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data20)){
var valid4 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs44 = errors;
if(typeof data20[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/organization_list/" + i1,schemaPath:"#/properties/organization_list/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs44 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/organization_list",schemaPath:"#/properties/organization_list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limited_user_quotas !== undefined){
let data22 = data.limited_user_quotas;
const _errs46 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate20.errors = [{instancePath:instancePath+"/limited_user_quotas",schemaPath:"#/properties/limited_user_quotas/type",keyword:"type",params:{type: schema31.properties.limited_user_quotas.type},message:"must be object,null"}];
return false;
}
if(errors === _errs46){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing2;
if(((data22.chat === undefined) && (missing2 = "chat")) || ((data22.completions === undefined) && (missing2 = "completions"))){
validate20.errors = [{instancePath:instancePath+"/limited_user_quotas",schemaPath:"#/properties/limited_user_quotas/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data22.chat !== undefined){
let data23 = data22.chat;
const _errs49 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
validate20.errors = [{instancePath:instancePath+"/limited_user_quotas/chat",schemaPath:"#/properties/limited_user_quotas/properties/chat/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.completions !== undefined){
let data24 = data22.completions;
const _errs51 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/limited_user_quotas/completions",schemaPath:"#/properties/limited_user_quotas/properties/completions/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limited_user_reset_date !== undefined){
let data25 = data.limited_user_reset_date;
const _errs53 = errors;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
validate20.errors = [{instancePath:instancePath+"/limited_user_reset_date",schemaPath:"#/properties/limited_user_reset_date/type",keyword:"type",params:{type: schema31.properties.limited_user_reset_date.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annotations_enabled !== undefined){
const _errs55 = errors;
if(typeof data.annotations_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/annotations_enabled",schemaPath:"#/properties/annotations_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chat_enabled !== undefined){
const _errs57 = errors;
if(typeof data.chat_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/chat_enabled",schemaPath:"#/properties/chat_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chat_jetbrains_enabled !== undefined){
const _errs59 = errors;
if(typeof data.chat_jetbrains_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/chat_jetbrains_enabled",schemaPath:"#/properties/chat_jetbrains_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nes_enabled !== undefined){
const _errs61 = errors;
if(typeof data.nes_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/nes_enabled",schemaPath:"#/properties/nes_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_8k !== undefined){
const _errs63 = errors;
if(typeof data.prompt_8k !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/prompt_8k",schemaPath:"#/properties/prompt_8k/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snippy_load_test_enabled !== undefined){
const _errs65 = errors;
if(typeof data.snippy_load_test_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/snippy_load_test_enabled",schemaPath:"#/properties/snippy_load_test_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking_id !== undefined){
const _errs67 = errors;
if(typeof data.tracking_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/tracking_id",schemaPath:"#/properties/tracking_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.xcode !== undefined){
const _errs69 = errors;
if(typeof data.xcode !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/xcode",schemaPath:"#/properties/xcode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.xcode_chat !== undefined){
const _errs71 = errors;
if(typeof data.xcode_chat !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/xcode_chat",schemaPath:"#/properties/xcode_chat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vsc_electron_fetcher !== undefined){
const _errs73 = errors;
if(typeof data.vsc_electron_fetcher !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/vsc_electron_fetcher",schemaPath:"#/properties/vsc_electron_fetcher/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs73 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

