// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"models.schema.json","type":"object","additionalProperties":true,"required":["object","data","models"],"properties":{"object":{"const":"list"},"data":{"type":"array","items":{"$ref":"#/$defs/model"}},"models":{"type":"array","items":{"type":"object","additionalProperties":true,"required":["serviceType","name","provider","capabilities"],"properties":{"serviceType":{"type":"string"},"name":{"type":"string"},"provider":{"type":"string"},"capabilities":{"type":"object","additionalProperties":true,"required":["promptStrategy"],"properties":{"promptStrategy":{"type":"string"}}}}}}},"$defs":{"model":{"type":"object","additionalProperties":true,"required":["id","object","created","owned_by","name","vendor","version","preview","model_picker_enabled","is_chat_default","is_chat_fallback","billing","capabilities"],"properties":{"id":{"type":"string","minLength":1},"object":{"const":"model"},"created":{"type":"integer"},"owned_by":{"type":"string"},"name":{"type":"string"},"vendor":{"type":"string"},"version":{"type":"string"},"preview":{"type":"boolean"},"model_picker_enabled":{"type":"boolean"},"model_picker_category":{"type":"string"},"is_chat_default":{"type":"boolean"},"is_chat_fallback":{"type":"boolean"},"billing":{"type":"object","additionalProperties":true,"required":["is_premium","multiplier"],"properties":{"is_premium":{"type":"boolean"},"multiplier":{"type":"number","minimum":0}}},"policy":{"type":"object","additionalProperties":true,"required":["state"],"properties":{"state":{"enum":["enabled","disabled","unconfigured","pending"]},"terms":{"type":"string"}}},"supported_endpoints":{"type":"array","items":{"type":"string"}},"capabilities":{"type":"object","additionalProperties":true,"required":["object","type","family","tokenizer","limits","supports"],"properties":{"object":{"const":"model_capabilities"},"type":{"enum":["chat","completion","embeddings"]},"family":{"type":"string","minLength":1},"tokenizer":{"type":"string"},"limits":{"type":"object","additionalProperties":true},"supports":{"type":"object","additionalProperties":true}}}}}}};
const schema32 = {"type":"object","additionalProperties":true,"required":["id","object","created","owned_by","name","vendor","version","preview","model_picker_enabled","is_chat_default","is_chat_fallback","billing","capabilities"],"properties":{"id":{"type":"string","minLength":1},"object":{"const":"model"},"created":{"type":"integer"},"owned_by":{"type":"string"},"name":{"type":"string"},"vendor":{"type":"string"},"version":{"type":"string"},"preview":{"type":"boolean"},"model_picker_enabled":{"type":"boolean"},"model_picker_category":{"type":"string"},"is_chat_default":{"type":"boolean"},"is_chat_fallback":{"type":"boolean"},"billing":{"type":"object","additionalProperties":true,"required":["is_premium","multiplier"],"properties":{"is_premium":{"type":"boolean"},"multiplier":{"type":"number","minimum":0}}},"policy":{"type":"object","additionalProperties":true,"required":["state"],"properties":{"state":{"enum":["enabled","disabled","unconfigured","pending"]},"terms":{"type":"string"}}},"supported_endpoints":{"type":"array","items":{"type":"string"}},"capabilities":{"type":"object","additionalProperties":true,"required":["object","type","family","tokenizer","limits","supports"],"properties":{"object":{"const":"model_capabilities"},"type":{"enum":["chat","completion","embeddings"]},"family":{"type":"string","minLength":1},"tokenizer":{"type":"string"},"limits":{"type":"object","additionalProperties":true},"supports":{"type":"object","additionalProperties":true}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="models.schema.json" */;
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
if((((data.object === undefined) && (missing0 = "object")) || ((data.data === undefined) && (missing0 = "data"))) || ((data.models === undefined) && (missing0 = "models"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined){
const _errs2 = errors;
if("list" !== data.object){
validate20.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((((((((((data2.id === undefined) && (missing1 = "id")) || ((data2.object === undefined) && (missing1 = "object"))) || ((data2.created === undefined) && (missing1 = "created"))) || ((data2.owned_by === undefined) && (missing1 = "owned_by"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.vendor === undefined) && (missing1 = "vendor"))) || ((data2.version === undefined) && (missing1 = "version"))) || ((data2.preview === undefined) && (missing1 = "preview"))) || ((data2.model_picker_enabled === undefined) && (missing1 = "model_picker_enabled"))) || ((data2.is_chat_default === undefined) && (missing1 = "is_chat_default"))) || ((data2.is_chat_fallback === undefined) && (missing1 = "is_chat_fallback"))) || ((data2.billing === undefined) && (missing1 = "billing"))) || ((data2.capabilities === undefined) && (missing1 = "capabilities"))){
validate20.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"#/$defs/model/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length < 1){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/$defs/model/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/$defs/model/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.object !== undefined){
const _errs11 = errors;
if("model" !== data2.object){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/$defs/model/properties/object/const",keyword:"const",params:{allowedValue: "model"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.created !== undefined){
let data5 = data2.created;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/$defs/model/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.owned_by !== undefined){
const _errs14 = errors;
if(typeof data2.owned_by !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/owned_by",schemaPath:"#/$defs/model/properties/owned_by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.name !== undefined){
const _errs16 = errors;
if(typeof data2.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/$defs/model/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.vendor !== undefined){
const _errs18 = errors;
if(typeof data2.vendor !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/vendor",schemaPath:"#/$defs/model/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.version !== undefined){
const _errs20 = errors;
if(typeof data2.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/version",schemaPath:"#/$defs/model/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.preview !== undefined){
const _errs22 = errors;
if(typeof data2.preview !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/preview",schemaPath:"#/$defs/model/properties/preview/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.model_picker_enabled !== undefined){
const _errs24 = errors;
if(typeof data2.model_picker_enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/model_picker_enabled",schemaPath:"#/$defs/model/properties/model_picker_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.model_picker_category !== undefined){
const _errs26 = errors;
if(typeof data2.model_picker_category !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/model_picker_category",schemaPath:"#/$defs/model/properties/model_picker_category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.is_chat_default !== undefined){
const _errs28 = errors;
if(typeof data2.is_chat_default !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/is_chat_default",schemaPath:"#/$defs/model/properties/is_chat_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.is_chat_fallback !== undefined){
const _errs30 = errors;
if(typeof data2.is_chat_fallback !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/is_chat_fallback",schemaPath:"#/$defs/model/properties/is_chat_fallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.billing !== undefined){
let data15 = data2.billing;
const _errs32 = errors;
if(errors === _errs32){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if(((data15.is_premium === undefined) && (missing2 = "is_premium")) || ((data15.multiplier === undefined) && (missing2 = "multiplier"))){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/billing",schemaPath:"#/$defs/model/properties/billing/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data15.is_premium !== undefined){
const _errs35 = errors;
if(typeof data15.is_premium !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/billing/is_premium",schemaPath:"#/$defs/model/properties/billing/properties/is_premium/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.multiplier !== undefined){
let data17 = data15.multiplier;
const _errs37 = errors;
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/billing/multiplier",schemaPath:"#/$defs/model/properties/billing/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/billing/multiplier",schemaPath:"#/$defs/model/properties/billing/properties/multiplier/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/billing",schemaPath:"#/$defs/model/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.policy !== undefined){
let data18 = data2.policy;
const _errs39 = errors;
if(errors === _errs39){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if((data18.state === undefined) && (missing3 = "state")){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/policy",schemaPath:"#/$defs/model/properties/policy/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data18.state !== undefined){
let data19 = data18.state;
const _errs42 = errors;
if(!((((data19 === "enabled") || (data19 === "disabled")) || (data19 === "unconfigured")) || (data19 === "pending"))){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/policy/state",schemaPath:"#/$defs/model/properties/policy/properties/state/enum",keyword:"enum",params:{allowedValues: schema32.properties.policy.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data18.terms !== undefined){
const _errs43 = errors;
if(typeof data18.terms !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/policy/terms",schemaPath:"#/$defs/model/properties/policy/properties/terms/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/policy",schemaPath:"#/$defs/model/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.supported_endpoints !== undefined){
let data21 = data2.supported_endpoints;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
var valid6 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
const _errs47 = errors;
if(typeof data21[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/supported_endpoints/" + i1,schemaPath:"#/$defs/model/properties/supported_endpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs47 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/supported_endpoints",schemaPath:"#/$defs/model/properties/supported_endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.capabilities !== undefined){
let data23 = data2.capabilities;
const _errs49 = errors;
if(errors === _errs49){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((((((data23.object === undefined) && (missing4 = "object")) || ((data23.type === undefined) && (missing4 = "type"))) || ((data23.family === undefined) && (missing4 = "family"))) || ((data23.tokenizer === undefined) && (missing4 = "tokenizer"))) || ((data23.limits === undefined) && (missing4 = "limits"))) || ((data23.supports === undefined) && (missing4 = "supports"))){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities",schemaPath:"#/$defs/model/properties/capabilities/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data23.object !== undefined){
const _errs52 = errors;
if("model_capabilities" !== data23.object){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities/object",schemaPath:"#/$defs/model/properties/capabilities/properties/object/const",keyword:"const",params:{allowedValue: "model_capabilities"},message:"must be equal to constant"}];
return false;
}
var valid7 = _errs52 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.type !== undefined){
let data25 = data23.type;
const _errs53 = errors;
if(!(((data25 === "chat") || (data25 === "completion")) || (data25 === "embeddings"))){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities/type",schemaPath:"#/$defs/model/properties/capabilities/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.capabilities.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.family !== undefined){
let data26 = data23.family;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data26 === "string"){
if(data26.length < 1){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities/family",schemaPath:"#/$defs/model/properties/capabilities/properties/family/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities/family",schemaPath:"#/$defs/model/properties/capabilities/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs54 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.tokenizer !== undefined){
const _errs56 = errors;
if(typeof data23.tokenizer !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities/tokenizer",schemaPath:"#/$defs/model/properties/capabilities/properties/tokenizer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs56 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.limits !== undefined){
let data28 = data23.limits;
const _errs58 = errors;
if(errors === _errs58){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities/limits",schemaPath:"#/$defs/model/properties/capabilities/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs58 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.supports !== undefined){
let data29 = data23.supports;
const _errs61 = errors;
if(errors === _errs61){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
}
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities/supports",schemaPath:"#/$defs/model/properties/capabilities/properties/supports/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs61 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/data/" + i0+"/capabilities",schemaPath:"#/$defs/model/properties/capabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs49 === errors;
}
else {
var valid3 = true;
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
validate20.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"#/$defs/model/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined){
let data30 = data.models;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data30)){
var valid8 = true;
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
const _errs66 = errors;
if(errors === _errs66){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((((data31.serviceType === undefined) && (missing5 = "serviceType")) || ((data31.name === undefined) && (missing5 = "name"))) || ((data31.provider === undefined) && (missing5 = "provider"))) || ((data31.capabilities === undefined) && (missing5 = "capabilities"))){
validate20.errors = [{instancePath:instancePath+"/models/" + i2,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data31.serviceType !== undefined){
const _errs69 = errors;
if(typeof data31.serviceType !== "string"){
validate20.errors = [{instancePath:instancePath+"/models/" + i2+"/serviceType",schemaPath:"#/properties/models/items/properties/serviceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data31.name !== undefined){
const _errs71 = errors;
if(typeof data31.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/models/" + i2+"/name",schemaPath:"#/properties/models/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs71 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data31.provider !== undefined){
const _errs73 = errors;
if(typeof data31.provider !== "string"){
validate20.errors = [{instancePath:instancePath+"/models/" + i2+"/provider",schemaPath:"#/properties/models/items/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs73 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data31.capabilities !== undefined){
let data35 = data31.capabilities;
const _errs75 = errors;
if(errors === _errs75){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing6;
if((data35.promptStrategy === undefined) && (missing6 = "promptStrategy")){
validate20.errors = [{instancePath:instancePath+"/models/" + i2+"/capabilities",schemaPath:"#/properties/models/items/properties/capabilities/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data35.promptStrategy !== undefined){
if(typeof data35.promptStrategy !== "string"){
validate20.errors = [{instancePath:instancePath+"/models/" + i2+"/capabilities/promptStrategy",schemaPath:"#/properties/models/items/properties/capabilities/properties/promptStrategy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/models/" + i2+"/capabilities",schemaPath:"#/properties/models/items/properties/capabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs75 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/models/" + i2,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs66 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
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

