package io.techbridge.matching;

/**
 * The coarse field under which the regional achievement lists file an entry.
 */
public enum ListField {

	/** 新一代信息技术. */
	NEXT_GEN_IT,

	/** 智能装备. */
	SMART_EQUIPMENT,

	/** 新材料. */
	NEW_MATERIALS,

	/** 医药健康. */
	HEALTH,

	/** 节能环保. */
	ENERGY_SAVING,

	/** 其他. */
	OTHER

}
