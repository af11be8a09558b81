package io.techbridge.marketplace.organizations;

/**
 * What an organization is.
 */
public enum OrganizationKind {

	/** 高等院校. */
	UNIVERSITY,

	/** 科研院所. */
	INSTITUTE,

	/** 企业. */
	COMPANY,

	/** 技术转移机构. */
	AGENCY,

	/** 园区运营机构. */
	PARK_OPERATOR,

	/** 个人. */
	INDIVIDUAL;

	/**
	 * Whether there can be none without a credit code.
	 */
	public boolean needsCreditCode() {
		return this == COMPANY || this == AGENCY;
	}

}
