package io.techbridge.marketplace.contracts.lists;

import io.techbridge.marketplace.contracts.ContractId;

/**
 * A contract that is likely the same deal.
 */
public record LikeDeal(ContractId id, String name) {

}
