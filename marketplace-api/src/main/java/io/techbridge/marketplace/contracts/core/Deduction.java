package io.techbridge.marketplace.contracts.core;

import org.jspecify.annotations.Nullable;

/**
 * A part of the total that is not paid for technology (非技术性费用).
 *
 * @param fen the amount in fen, above 0
 */
public record Deduction(DeductionKind kind, @Nullable String remark, long fen) {

}
