package io.techbridge.marketplace.contracts.core;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A payment that was agreed.
 *
 * @param sequence its number in the contract, from 1; it stays with what is booked
 * against it
 * @param term what has to have happened, in words
 * @param dueOn {@code null} if only the term says when
 * @param fen the amount in fen, above 0
 */
public record Instalment(int sequence, @Nullable String term, @Nullable LocalDate dueOn, long fen) {

}
