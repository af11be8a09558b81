package io.techbridge.marketplace.contracts.core;

import java.time.Instant;

/**
 * A contract that comes with the application once took a step.
 *
 * @param at when that was, and when it became known
 */
public record PastContractMoved(ContractMoved moved, Instant at) {

}
