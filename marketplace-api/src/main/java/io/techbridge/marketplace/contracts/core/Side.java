package io.techbridge.marketplace.contracts.core;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The two sides of a contract.
 */
@Schema(name = "ContractSide")
public enum Side {

	/** Who provides the technology (卖方, 输出). */
	SELLER,

	/** Who receives it (买方, 吸纳). */
	BUYER;

	public Side other() {
		return (this == SELLER) ? BUYER : SELLER;
	}

}
