package io.techbridge.marketplace.contracts.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.TransferMode;

/**
 * Contracts between a university and a company as tests need them.
 */
public final class Deals {

	public static final Instant NOW = Instant.parse("2026-06-20T02:00:00Z");

	public static final LocalDate SIGNED_ON = LocalDate.of(2026, 6, 1);

	public static final Party SELLER = new Party(new OrganizationId(1), "云山大学", null, OrganizationKind.UNIVERSITY,
			new RegionCode("110108"), null);

	public static final Party BUYER = new Party(new OrganizationId(2), "津北缄默制造公司", null, OrganizationKind.COMPANY,
			new RegionCode("120116"), null);

	public static final Party OUTSIDER = Party.outside("域外公司", null, OrganizationKind.COMPANY,
			new RegionCode("310000"));

	private Deals() {
	}

	/**
	 * All that a licence of a total says; it is paid at once.
	 */
	public static Agreement agreement(long totalFen, Party buyer) {
		var plan = new Plan(List.of(), List.of(new Instalment(1, "验收后", SIGNED_ON.plusDays(60), totalFen)));
		var terms = TermsBuilder.builder()
			.number("KQ-2026-001")
			.name("黑粉回收技术许可")
			.kind(ContractKind.LICENSE)
			.field(new FieldCode("NEW_ENERGY"))
			.planSource(PlanSource.UNPLANNED)
			.transferMode(TransferMode.ORDINARY_LICENSE)
			.signedOn(SIGNED_ON)
			.build();
		return new Agreement(terms, Price.of(PaymentKind.LUMP_SUM, totalFen, 0, plan), SELLER, buyer, null, plan);
	}

	/**
	 * One that the seller has begun.
	 */
	public static Contract draft(Party buyer) {
		return Contract.draft(new ContractId(7), Side.SELLER, null, agreement(1_000_000, buyer), null, NOW);
	}

	/**
	 * One that the seller has written, in a state of its life.
	 */
	public static Contract in(ContractStatus status) {
		var proposed = draft(BUYER).propose(Side.SELLER, NOW);
		return switch (status) {
			case DRAFT -> draft(BUYER);
			case PROPOSED -> proposed;
			case SIGNED -> signed(proposed);
			case PERFORMED -> signed(proposed).perform(Side.SELLER, NOW);
			case TERMINATED -> signed(proposed).terminate(Side.BUYER, NOW);
		};
	}

	private static Contract signed(Contract proposed) {
		return proposed.confirm(Side.BUYER, SELLER, BUYER, NOW);
	}

}
