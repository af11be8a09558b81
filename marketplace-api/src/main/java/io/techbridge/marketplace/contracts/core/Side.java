package io.techbridge.marketplace.contracts.core;

/**
 * The two sides of a contract.
 */
public enum Side {

	/** Who provides the technology (卖方, 输出). */
	SELLER,

	/** Who receives it (买方, 吸纳). */
	BUYER;

	public Side other() {
		return (this == SELLER) ? BUYER : SELLER;
	}

}
