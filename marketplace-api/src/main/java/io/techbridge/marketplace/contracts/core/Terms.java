package io.techbridge.marketplace.contracts.core;

import java.time.LocalDate;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agreed beside the price.
 *
 * @param number the number the parties gave it (合同编号)
 * @param transferMode how rights pass; required for {@code TRANSFER} and {@code LICENSE}
 * @param licenceEndsOn the last day of a licence, {@code null} for none or without end
 * @param intellectualProperty which rights it is about, in words
 * @param relatedParty whether one side controls the other (关联交易)
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record Terms(@Nullable String number, String name, @Nullable ContractKind kind, @Nullable FieldCode field,
		@Nullable PlanSource planSource, @Nullable TransferMode transferMode, @Nullable LocalDate licenceEndsOn,
		@Nullable String intellectualProperty, @Nullable LocalDate signedOn, @Nullable LocalDate beginsOn,
		@Nullable LocalDate endsOn, boolean relatedParty) {

	/**
	 * Whether it says how rights pass.
	 */
	boolean lacksTransferMode() {
		return (this.kind == ContractKind.TRANSFER || this.kind == ContractKind.LICENSE) && this.transferMode == null;
	}

	/**
	 * Whether nobody else can have the achievement while it holds.
	 */
	public boolean isExclusive() {
		return this.transferMode == TransferMode.ASSIGNMENT || this.transferMode == TransferMode.EXCLUSIVE_LICENSE;
	}

}
