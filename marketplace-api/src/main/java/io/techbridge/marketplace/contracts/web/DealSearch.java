package io.techbridge.marketplace.contracts.web;

import java.time.LocalDate;

import io.techbridge.marketplace.contracts.core.Side;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A deal that somebody is about to write down.
 *
 * @param ownSide which side the own organization is on
 * @param other the id of the other side if it is a member
 * @param otherName what it is called if it is not
 * @param number the number the parties gave it
 * @param totalFen the total in fen
 * @param except the id of the draft in which it is written already
 */
record DealSearch(@NotNull Side ownSide, @Nullable Long other, @Size(max = 200) @Nullable String otherName,
		@Size(max = 100) @Nullable String number, @Nullable Long totalFen, @Nullable LocalDate signedOn,
		@Nullable Long except) {

}
