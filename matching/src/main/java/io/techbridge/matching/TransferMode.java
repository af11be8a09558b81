package io.techbridge.matching;

/**
 * A way in which an achievement may be handed over, and in which a need may be met.
 */
public enum TransferMode {

	/** 转让. */
	ASSIGNMENT,

	/** 独占许可. */
	EXCLUSIVE_LICENSE,

	/** 排他许可. */
	SOLE_LICENSE,

	/** 普通许可. */
	ORDINARY_LICENSE,

	/** 开放许可. */
	OPEN_LICENSE,

	/** 作价投资. */
	EQUITY,

	/** 合作开发. */
	JOINT_DEVELOPMENT,

	/** 技术服务. */
	SERVICE

}
