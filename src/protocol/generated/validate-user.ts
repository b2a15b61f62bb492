// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"user.schema.json","type":"object","additionalProperties":true,"required":["login","access_type_sku","analytics_tracking_id","assigned_date","can_signup_for_limited","chat_enabled","copilot_plan","is_mcp_enabled","organization_login_list","organization_list","endpoints","quota_reset_date","quota_snapshots"],"properties":{"login":{"type":"string","minLength":1},"access_type_sku":{"type":"string"},"analytics_tracking_id":{"type":"string"},"assigned_date":{"type":["string","null"]},"can_signup_for_limited":{"type":"boolean"},"can_upgrade_plan":{"type":"boolean"},"chat_enabled":{"type":"boolean"},"is_mcp_enabled":{"type":"boolean"},"copilot_plan":{"enum":["free","individual","individual_pro","business","enterprise","max"]},"copilotignore_enabled":{"type":"boolean"},"codex_agent_enabled":{"type":"boolean"},"organization_login_list":{"type":"array","items":{"type":"string"}},"organization_list":{"type":"array","items":{"type":"object","additionalProperties":true}},"endpoints":{"$ref":"token.schema.json#/$defs/endpoints"},"quota_reset_date":{"type":"string"},"quota_reset_date_utc":{"type":"string"},"quota_snapshots":{"type":"object","additionalProperties":{"$ref":"#/$defs/quotaSnapshot"},"required":["chat","completions","premium_interactions"],"properties":{"chat":{"$ref":"#/$defs/quotaSnapshot"},"completions":{"$ref":"#/$defs/quotaSnapshot"},"premium_interactions":{"$ref":"#/$defs/quotaSnapshot"}}}},"$defs":{"quotaSnapshot":{"type":"object","additionalProperties":true,"required":["entitlement","overage_count","overage_permitted","percent_remaining","quota_id","quota_remaining","remaining","unlimited"],"properties":{"entitlement":{"type":"integer","minimum":-1},"overage_count":{"type":"number","minimum":0},"overage_permitted":{"type":"boolean"},"percent_remaining":{"type":"number","minimum":0,"maximum":100},"quota_id":{"type":"string"},"quota_remaining":{"type":"number","minimum":0},"remaining":{"type":"integer","minimum":0},"unlimited":{"type":"boolean"},"timestamp_utc":{"type":"string"}}}}};
const schema33 = {"type":"object","additionalProperties":true,"required":["api","proxy","telemetry","origin-tracker"],"properties":{"api":{"type":"string"},"proxy":{"type":"string"},"telemetry":{"type":"string"},"origin-tracker":{"type":"string"}}};
const schema35 = {"type":"object","additionalProperties":true,"required":["entitlement","overage_count","overage_permitted","percent_remaining","quota_id","quota_remaining","remaining","unlimited"],"properties":{"entitlement":{"type":"integer","minimum":-1},"overage_count":{"type":"number","minimum":0},"overage_permitted":{"type":"boolean"},"percent_remaining":{"type":"number","minimum":0,"maximum":100},"quota_id":{"type":"string"},"quota_remaining":{"type":"number","minimum":0},"remaining":{"type":"integer","minimum":0},"unlimited":{"type":"boolean"},"timestamp_utc":{"type":"string"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="user.schema.json" */;
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
if((((((((((((((data.login === undefined) && (missing0 = "login")) || ((data.access_type_sku === undefined) && (missing0 = "access_type_sku"))) || ((data.analytics_tracking_id === undefined) && (missing0 = "analytics_tracking_id"))) || ((data.assigned_date === undefined) && (missing0 = "assigned_date"))) || ((data.can_signup_for_limited === undefined) && (missing0 = "can_signup_for_limited"))) || ((data.chat_enabled === undefined) && (missing0 = "chat_enabled"))) || ((data.copilot_plan === undefined) && (missing0 = "copilot_plan"))) || ((data.is_mcp_enabled === undefined) && (missing0 = "is_mcp_enabled"))) || ((data.organization_login_list === undefined) && (missing0 = "organization_login_list"))) || ((data.organization_list === undefined) && (missing0 = "organization_list"))) || ((data.endpoints === undefined) && (missing0 = "endpoints"))) || ((data.quota_reset_date === undefined) && (missing0 = "quota_reset_date"))) || ((data.quota_snapshots === undefined) && (missing0 = "quota_snapshots"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.login !== undefined){
let data0 = data.login;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate20.errors = [{instancePath:instancePath+"/login",schemaPath:"#/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/login",schemaPath:"#/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_type_sku !== undefined){
const _errs4 = errors;
if(typeof data.access_type_sku !== "string"){
validate20.errors = [{instancePath:instancePath+"/access_type_sku",schemaPath:"#/properties/access_type_sku/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analytics_tracking_id !== undefined){
const _errs6 = errors;
if(typeof data.analytics_tracking_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/analytics_tracking_id",schemaPath:"#/properties/analytics_tracking_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assigned_date !== undefined){
let data3 = data.assigned_date;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/assigned_date",schemaPath:"#/properties/assigned_date/type",keyword:"type",params:{type: schema31.properties.assigned_date.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.can_signup_for_limited !== undefined){
const _errs10 = errors;
if(typeof data.can_signup_for_limited !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/can_signup_for_limited",schemaPath:"#/properties/can_signup_for_limited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.can_upgrade_plan !== undefined){
const _errs12 = errors;
if(typeof data.can_upgrade_plan !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/can_upgrade_plan",schemaPath:"#/properties/can_upgrade_plan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chat_enabled !== undefined){
const _errs14 = errors;
if(typeof data.chat_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/chat_enabled",schemaPath:"#/properties/chat_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_mcp_enabled !== undefined){
const _errs16 = errors;
if(typeof data.is_mcp_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/is_mcp_enabled",schemaPath:"#/properties/is_mcp_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copilot_plan !== undefined){
let data8 = data.copilot_plan;
const _errs18 = errors;
if(!((((((data8 === "free") || (data8 === "individual")) || (data8 === "individual_pro")) || (data8 === "business")) || (data8 === "enterprise")) || (data8 === "max"))){
validate20.errors = [{instancePath:instancePath+"/copilot_plan",schemaPath:"#/properties/copilot_plan/enum",keyword:"enum",params:{allowedValues: schema31.properties.copilot_plan.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copilotignore_enabled !== undefined){
const _errs19 = errors;
if(typeof data.copilotignore_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/copilotignore_enabled",schemaPath:"#/properties/copilotignore_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codex_agent_enabled !== undefined){
const _errs21 = errors;
if(typeof data.codex_agent_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/codex_agent_enabled",schemaPath:"#/properties/codex_agent_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization_login_list !== undefined){
let data11 = data.organization_login_list;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid1 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(typeof data11[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/organization_login_list/" + i0,schemaPath:"#/properties/organization_login_list/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/organization_login_list",schemaPath:"#/properties/organization_login_list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization_list !== undefined){
let data13 = data.organization_list;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
var valid2 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs29 = errors;
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate20.errors = [{instancePath:instancePath+"/organization_list/" + i1,schemaPath:"#/properties/organization_list/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs29 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/organization_list",schemaPath:"#/properties/organization_list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoints !== undefined){
let data15 = data.endpoints;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if(((((data15.api === undefined) && (missing1 = "api")) || ((data15.proxy === undefined) && (missing1 = "proxy"))) || ((data15.telemetry === undefined) && (missing1 = "telemetry"))) || ((data15["origin-tracker"] === undefined) && (missing1 = "origin-tracker"))){
validate20.errors = [{instancePath:instancePath+"/endpoints",schemaPath:"token.schema.json#/$defs/endpoints/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data15.api !== undefined){
const _errs36 = errors;
if(typeof data15.api !== "string"){
validate20.errors = [{instancePath:instancePath+"/endpoints/api",schemaPath:"token.schema.json#/$defs/endpoints/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.proxy !== undefined){
const _errs38 = errors;
if(typeof data15.proxy !== "string"){
validate20.errors = [{instancePath:instancePath+"/endpoints/proxy",schemaPath:"token.schema.json#/$defs/endpoints/properties/proxy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.telemetry !== undefined){
const _errs40 = errors;
if(typeof data15.telemetry !== "string"){
validate20.errors = [{instancePath:instancePath+"/endpoints/telemetry",schemaPath:"token.schema.json#/$defs/endpoints/properties/telemetry/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15["origin-tracker"] !== undefined){
const _errs42 = errors;
if(typeof data15["origin-tracker"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/endpoints/origin-tracker",schemaPath:"token.schema.json#/$defs/endpoints/properties/origin-tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/endpoints",schemaPath:"token.schema.json#/$defs/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quota_reset_date !== undefined){
const _errs44 = errors;
if(typeof data.quota_reset_date !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_reset_date",schemaPath:"#/properties/quota_reset_date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quota_reset_date_utc !== undefined){
const _errs46 = errors;
if(typeof data.quota_reset_date_utc !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_reset_date_utc",schemaPath:"#/properties/quota_reset_date_utc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quota_snapshots !== undefined){
let data22 = data.quota_snapshots;
const _errs48 = errors;
if(errors === _errs48){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing2;
if((((data22.chat === undefined) && (missing2 = "chat")) || ((data22.completions === undefined) && (missing2 = "completions"))) || ((data22.premium_interactions === undefined) && (missing2 = "premium_interactions"))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots",schemaPath:"#/properties/quota_snapshots/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key0 in data22){
if(!(((key0 === "chat") || (key0 === "completions")) || (key0 === "premium_interactions"))){
let data23 = data22[key0];
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if(((((((((data23.entitlement === undefined) && (missing3 = "entitlement")) || ((data23.overage_count === undefined) && (missing3 = "overage_count"))) || ((data23.overage_permitted === undefined) && (missing3 = "overage_permitted"))) || ((data23.percent_remaining === undefined) && (missing3 = "percent_remaining"))) || ((data23.quota_id === undefined) && (missing3 = "quota_id"))) || ((data23.quota_remaining === undefined) && (missing3 = "quota_remaining"))) || ((data23.remaining === undefined) && (missing3 = "remaining"))) || ((data23.unlimited === undefined) && (missing3 = "unlimited"))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/quotaSnapshot/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data23.entitlement !== undefined){
let data24 = data23.entitlement;
const _errs55 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/entitlement",schemaPath:"#/$defs/quotaSnapshot/properties/entitlement/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs55){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < -1 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/entitlement",schemaPath:"#/$defs/quotaSnapshot/properties/entitlement/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
var valid7 = _errs55 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.overage_count !== undefined){
let data25 = data23.overage_count;
const _errs57 = errors;
if(errors === _errs57){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/overage_count",schemaPath:"#/$defs/quotaSnapshot/properties/overage_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/overage_count",schemaPath:"#/$defs/quotaSnapshot/properties/overage_count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs57 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.overage_permitted !== undefined){
const _errs59 = errors;
if(typeof data23.overage_permitted !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/overage_permitted",schemaPath:"#/$defs/quotaSnapshot/properties/overage_permitted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs59 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.percent_remaining !== undefined){
let data27 = data23.percent_remaining;
const _errs61 = errors;
if(errors === _errs61){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs61 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.quota_id !== undefined){
const _errs63 = errors;
if(typeof data23.quota_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/quota_id",schemaPath:"#/$defs/quotaSnapshot/properties/quota_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs63 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.quota_remaining !== undefined){
let data29 = data23.quota_remaining;
const _errs65 = errors;
if(errors === _errs65){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/quota_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/quota_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/quota_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/quota_remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs65 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.remaining !== undefined){
let data30 = data23.remaining;
const _errs67 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/remaining",schemaPath:"#/$defs/quotaSnapshot/properties/remaining/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs67){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/remaining",schemaPath:"#/$defs/quotaSnapshot/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs67 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.unlimited !== undefined){
const _errs69 = errors;
if(typeof data23.unlimited !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unlimited",schemaPath:"#/$defs/quotaSnapshot/properties/unlimited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs69 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.timestamp_utc !== undefined){
const _errs71 = errors;
if(typeof data23.timestamp_utc !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/timestamp_utc",schemaPath:"#/$defs/quotaSnapshot/properties/timestamp_utc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs71 === errors;
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
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/quotaSnapshot/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs51 === errors;
if(!valid5){
break;
}
}
}
if(_errs50 === errors){
if(data22.chat !== undefined){
let data33 = data22.chat;
const _errs73 = errors;
const _errs74 = errors;
if(errors === _errs74){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing4;
if(((((((((data33.entitlement === undefined) && (missing4 = "entitlement")) || ((data33.overage_count === undefined) && (missing4 = "overage_count"))) || ((data33.overage_permitted === undefined) && (missing4 = "overage_permitted"))) || ((data33.percent_remaining === undefined) && (missing4 = "percent_remaining"))) || ((data33.quota_id === undefined) && (missing4 = "quota_id"))) || ((data33.quota_remaining === undefined) && (missing4 = "quota_remaining"))) || ((data33.remaining === undefined) && (missing4 = "remaining"))) || ((data33.unlimited === undefined) && (missing4 = "unlimited"))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat",schemaPath:"#/$defs/quotaSnapshot/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data33.entitlement !== undefined){
let data34 = data33.entitlement;
const _errs77 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/entitlement",schemaPath:"#/$defs/quotaSnapshot/properties/entitlement/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < -1 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/entitlement",schemaPath:"#/$defs/quotaSnapshot/properties/entitlement/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.overage_count !== undefined){
let data35 = data33.overage_count;
const _errs79 = errors;
if(errors === _errs79){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/overage_count",schemaPath:"#/$defs/quotaSnapshot/properties/overage_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/overage_count",schemaPath:"#/$defs/quotaSnapshot/properties/overage_count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs79 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.overage_permitted !== undefined){
const _errs81 = errors;
if(typeof data33.overage_permitted !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/overage_permitted",schemaPath:"#/$defs/quotaSnapshot/properties/overage_permitted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs81 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.percent_remaining !== undefined){
let data37 = data33.percent_remaining;
const _errs83 = errors;
if(errors === _errs83){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 100 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data37 < 0 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs83 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.quota_id !== undefined){
const _errs85 = errors;
if(typeof data33.quota_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/quota_id",schemaPath:"#/$defs/quotaSnapshot/properties/quota_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs85 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.quota_remaining !== undefined){
let data39 = data33.quota_remaining;
const _errs87 = errors;
if(errors === _errs87){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/quota_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/quota_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/quota_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/quota_remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs87 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.remaining !== undefined){
let data40 = data33.remaining;
const _errs89 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/remaining",schemaPath:"#/$defs/quotaSnapshot/properties/remaining/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs89){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/remaining",schemaPath:"#/$defs/quotaSnapshot/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs89 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.unlimited !== undefined){
const _errs91 = errors;
if(typeof data33.unlimited !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/unlimited",schemaPath:"#/$defs/quotaSnapshot/properties/unlimited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs91 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.timestamp_utc !== undefined){
const _errs93 = errors;
if(typeof data33.timestamp_utc !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat/timestamp_utc",schemaPath:"#/$defs/quotaSnapshot/properties/timestamp_utc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs93 === errors;
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
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/chat",schemaPath:"#/$defs/quotaSnapshot/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.completions !== undefined){
let data43 = data22.completions;
const _errs95 = errors;
const _errs96 = errors;
if(errors === _errs96){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing5;
if(((((((((data43.entitlement === undefined) && (missing5 = "entitlement")) || ((data43.overage_count === undefined) && (missing5 = "overage_count"))) || ((data43.overage_permitted === undefined) && (missing5 = "overage_permitted"))) || ((data43.percent_remaining === undefined) && (missing5 = "percent_remaining"))) || ((data43.quota_id === undefined) && (missing5 = "quota_id"))) || ((data43.quota_remaining === undefined) && (missing5 = "quota_remaining"))) || ((data43.remaining === undefined) && (missing5 = "remaining"))) || ((data43.unlimited === undefined) && (missing5 = "unlimited"))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions",schemaPath:"#/$defs/quotaSnapshot/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data43.entitlement !== undefined){
let data44 = data43.entitlement;
const _errs99 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/entitlement",schemaPath:"#/$defs/quotaSnapshot/properties/entitlement/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs99){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < -1 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/entitlement",schemaPath:"#/$defs/quotaSnapshot/properties/entitlement/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
var valid12 = _errs99 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.overage_count !== undefined){
let data45 = data43.overage_count;
const _errs101 = errors;
if(errors === _errs101){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/overage_count",schemaPath:"#/$defs/quotaSnapshot/properties/overage_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/overage_count",schemaPath:"#/$defs/quotaSnapshot/properties/overage_count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs101 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.overage_permitted !== undefined){
const _errs103 = errors;
if(typeof data43.overage_permitted !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/overage_permitted",schemaPath:"#/$defs/quotaSnapshot/properties/overage_permitted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs103 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.percent_remaining !== undefined){
let data47 = data43.percent_remaining;
const _errs105 = errors;
if(errors === _errs105){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 100 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data47 < 0 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs105 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.quota_id !== undefined){
const _errs107 = errors;
if(typeof data43.quota_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/quota_id",schemaPath:"#/$defs/quotaSnapshot/properties/quota_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs107 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.quota_remaining !== undefined){
let data49 = data43.quota_remaining;
const _errs109 = errors;
if(errors === _errs109){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/quota_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/quota_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/quota_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/quota_remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs109 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.remaining !== undefined){
let data50 = data43.remaining;
const _errs111 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/remaining",schemaPath:"#/$defs/quotaSnapshot/properties/remaining/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs111){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/remaining",schemaPath:"#/$defs/quotaSnapshot/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs111 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.unlimited !== undefined){
const _errs113 = errors;
if(typeof data43.unlimited !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/unlimited",schemaPath:"#/$defs/quotaSnapshot/properties/unlimited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs113 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.timestamp_utc !== undefined){
const _errs115 = errors;
if(typeof data43.timestamp_utc !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions/timestamp_utc",schemaPath:"#/$defs/quotaSnapshot/properties/timestamp_utc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs115 === errors;
}
else {
var valid12 = true;
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
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/completions",schemaPath:"#/$defs/quotaSnapshot/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs95 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.premium_interactions !== undefined){
let data53 = data22.premium_interactions;
const _errs117 = errors;
const _errs118 = errors;
if(errors === _errs118){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing6;
if(((((((((data53.entitlement === undefined) && (missing6 = "entitlement")) || ((data53.overage_count === undefined) && (missing6 = "overage_count"))) || ((data53.overage_permitted === undefined) && (missing6 = "overage_permitted"))) || ((data53.percent_remaining === undefined) && (missing6 = "percent_remaining"))) || ((data53.quota_id === undefined) && (missing6 = "quota_id"))) || ((data53.quota_remaining === undefined) && (missing6 = "quota_remaining"))) || ((data53.remaining === undefined) && (missing6 = "remaining"))) || ((data53.unlimited === undefined) && (missing6 = "unlimited"))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions",schemaPath:"#/$defs/quotaSnapshot/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data53.entitlement !== undefined){
let data54 = data53.entitlement;
const _errs121 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/entitlement",schemaPath:"#/$defs/quotaSnapshot/properties/entitlement/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < -1 || isNaN(data54)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/entitlement",schemaPath:"#/$defs/quotaSnapshot/properties/entitlement/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
var valid14 = _errs121 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data53.overage_count !== undefined){
let data55 = data53.overage_count;
const _errs123 = errors;
if(errors === _errs123){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/overage_count",schemaPath:"#/$defs/quotaSnapshot/properties/overage_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/overage_count",schemaPath:"#/$defs/quotaSnapshot/properties/overage_count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid14 = _errs123 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data53.overage_permitted !== undefined){
const _errs125 = errors;
if(typeof data53.overage_permitted !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/overage_permitted",schemaPath:"#/$defs/quotaSnapshot/properties/overage_permitted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid14 = _errs125 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data53.percent_remaining !== undefined){
let data57 = data53.percent_remaining;
const _errs127 = errors;
if(errors === _errs127){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 100 || isNaN(data57)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/percent_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/percent_remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid14 = _errs127 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data53.quota_id !== undefined){
const _errs129 = errors;
if(typeof data53.quota_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/quota_id",schemaPath:"#/$defs/quotaSnapshot/properties/quota_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs129 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data53.quota_remaining !== undefined){
let data59 = data53.quota_remaining;
const _errs131 = errors;
if(errors === _errs131){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/quota_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/quota_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/quota_remaining",schemaPath:"#/$defs/quotaSnapshot/properties/quota_remaining/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid14 = _errs131 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data53.remaining !== undefined){
let data60 = data53.remaining;
const _errs133 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/remaining",schemaPath:"#/$defs/quotaSnapshot/properties/remaining/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs133){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/remaining",schemaPath:"#/$defs/quotaSnapshot/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs133 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data53.unlimited !== undefined){
const _errs135 = errors;
if(typeof data53.unlimited !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/unlimited",schemaPath:"#/$defs/quotaSnapshot/properties/unlimited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid14 = _errs135 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data53.timestamp_utc !== undefined){
const _errs137 = errors;
if(typeof data53.timestamp_utc !== "string"){
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions/timestamp_utc",schemaPath:"#/$defs/quotaSnapshot/properties/timestamp_utc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs137 === errors;
}
else {
var valid14 = true;
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
validate20.errors = [{instancePath:instancePath+"/quota_snapshots/premium_interactions",schemaPath:"#/$defs/quotaSnapshot/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs117 === errors;
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
validate20.errors = [{instancePath:instancePath+"/quota_snapshots",schemaPath:"#/properties/quota_snapshots/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs48 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

