package io.techbridge.marketplace.contracts.core;

/**
 * What a contract is about (GB/T kinds of contract registration, 技术合同).
 */
public enum ContractKind {

	/** 技术开发. */
	DEVELOPMENT,

	/** 技术转让. */
	TRANSFER,

	/** 技术许可. */
	LICENSE,

	/** 技术咨询. */
	CONSULTING,

	/** 技术服务. */
	SERVICE

}
