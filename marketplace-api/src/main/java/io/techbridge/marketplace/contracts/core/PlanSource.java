package io.techbridge.marketplace.contracts.core;

/**
 * Which plan the work comes from (计划来源).
 */
public enum PlanSource {

	/** 国家级计划. */
	NATIONAL,

	/** 部门计划. */
	MINISTERIAL,

	/** 省级计划. */
	PROVINCIAL,

	/** 市级计划. */
	MUNICIPAL,

	/** 计划外. */
	UNPLANNED

}
