package io.techbridge.marketplace.contracts.documents;

/**
 * What a file of a contract is.
 */
public enum DocumentKind {

	/** 合同正文. */
	CONTRACT,

	/** 补充协议. */
	AMENDMENT,

	/** 付款凭证. */
	VOUCHER,

	/** 登记证明. */
	CERTIFICATE,

	/** 其他. */
	OTHER

}
