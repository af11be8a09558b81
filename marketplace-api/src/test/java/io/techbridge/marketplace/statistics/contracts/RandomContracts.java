package io.techbridge.marketplace.statistics.contracts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.contracts.AddContracts;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Agreement;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.contracts.core.Deduction;
import io.techbridge.marketplace.contracts.core.DeductionKind;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.PaymentKind;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.contracts.core.Price;
import io.techbridge.marketplace.contracts.core.RegistrationAct;
import io.techbridge.marketplace.contracts.core.RegistrationStep;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.core.Terms;
import io.techbridge.marketplace.contracts.core.TermsBuilder;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Contracts of two years as chance will have them: amended, some from a later day on,
 * terminated, registered with other values, cancelled.
 */
@Component
public class RandomContracts {

	public static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	public static final List<String> FIELDS = List.of("NEW_ENERGY", "NEW_ENERGY.BATTERIES_STORAGE",
			"ADVANCED_MANUFACTURING", "NUCLEAR", "BIOMEDICINE");

	public static final List<String> PARKS = List.of("TIANKAI", "ZGC_SCIENCE_CITY");

	private static final int DAYS = 730;

	private final Market market;

	private final AddContracts contracts;

	private final Ids ids;

	private final List<Party> members = new ArrayList<>();

	RandomContracts(Market market, AddContracts contracts, Ids ids) {
		this.market = market;
		this.contracts = contracts;
		this.ids = ids;
	}

	/**
	 * An empty market with some organizations.
	 */
	public void begin() {
		this.market.clearRows();
		this.members.clear();
		member("云山大学", "110108", null);
		member("海河学院", "120104", "TIANKAI");
		member("冀中装备公司", "130600", null);
		member("雄安数科公司", "133100", null);
		member("津北制造公司", "120116", "TIANKAI");
		member("科学城芯片公司", "110108", "ZGC_SCIENCE_CITY");
		member("江南材料公司", "320000", null);
		member("燕山软件公司", "110105", null);
		member("永定材料公司", "110000", null);
		member("渤海动力公司", "120000", null);
		member("津南泵业公司", "120104", null);
	}

	public OrganizationId organization(int number) {
		return this.members.get(number).organizationId();
	}

	public void add(int many, Random random) {
		for (var i = 0; i < many; i++) {
			add(random);
		}
	}

	private void member(String name, String region, @Nullable String park) {
		this.members.add(new Party(this.market.organization(name, region), name, null, OrganizationKind.COMPANY,
				new RegionCode(region), (park != null) ? new ParkCode(park) : null));
	}

	private void add(Random random) {
		var seller = one(this.members, random);
		var buyer = (random.nextInt(4) == 0)
				? Party.outside("域外公司" + random.nextInt(3), null, OrganizationKind.COMPANY, new RegionCode("310000"))
				: one(this.members.stream().filter((other) -> other != seller).toList(), random);
		var signedOn = FIRST.plusDays(random.nextInt(DAYS));
		var life = new Life(random, signedOn);
		var agreement = agreement(seller, buyer, signedOn, random);
		var draft = Contract.draft(new ContractId(this.ids.next()), Side.SELLER, null, agreement, null, life.now());
		if (buyer.isMember()) {
			life.moved(ContractEventKind.PROPOSED, (contract, at) -> contract.propose(Side.SELLER, at));
			life.moved(ContractEventKind.CONFIRMED, (contract, at) -> contract.confirm(Side.BUYER, seller, buyer, at));
		}
		else {
			life.moved(ContractEventKind.RECORDED, (contract, at) -> contract.record(Side.SELLER, seller, at));
		}
		live(life, random);
		this.contracts.add(draft, agreement.plan(), life.stages);
	}

	private static void live(Life life, Random random) {
		for (var amendment = random.nextInt(3); amendment > 0; amendment--) {
			var total = value(random);
			var days = random.nextInt(DAYS);
			life.moved(ContractEventKind.AMENDED, random.nextInt(400) - 30,
					(contract, at) -> contract.amend(Side.BUYER,
							(days % 3 == 0) ? moved(contract, days) : contract.terms(),
							new Price(PaymentKind.LUMP_SUM, total, 0, total - total / 5), false, at));
		}
		if (random.nextInt(3) > 0) {
			register(life, random);
		}
		if (random.nextInt(6) == 0) {
			life.moved(ContractEventKind.TERMINATED, (contract, at) -> contract.terminate(Side.SELLER, at));
		}
	}

	private static Terms moved(Contract contract, int days) {
		return TermsBuilder.builder(contract.terms())
			.signedOn(FIRST.plusDays(days))
			.kind(ContractKind.values()[days % ContractKind.values().length])
			.build();
	}

	private static void register(Life life, Random random) {
		life.noted(RegistrationAct.FILE, null);
		life.noted(RegistrationAct.ACCEPT, null);
		life.noted(RegistrationAct.REGISTER, value(random));
		if (random.nextInt(3) == 0) {
			life.noted(RegistrationAct.AMEND, value(random));
		}
		if (random.nextInt(4) == 0) {
			life.noted(RegistrationAct.CANCEL, null);
		}
	}

	private static Agreement agreement(Party seller, Party buyer, LocalDate signedOn, Random random) {
		var total = value(random);
		var plan = new Plan(List.of(new Deduction(DeductionKind.EQUIPMENT, null, total / 4)), List.of());
		var terms = TermsBuilder.builder()
			.number("T-" + random.nextInt(100_000))
			.name("技术合同")
			.kind(one(List.of(ContractKind.values()), random))
			.field(new FieldCode(one(FIELDS, random)))
			.planSource(one(List.of(PlanSource.values()), random))
			.signedOn(signedOn)
			.build();
		return new Agreement(terms, Price.of(PaymentKind.LUMP_SUM, total, 0, plan), seller, buyer, null, plan);
	}

	private static long value(Random random) {
		return 100 + random.nextInt(1_000_000);
	}

	static <T> T one(List<T> several, Random random) {
		return several.get(random.nextInt(several.size()));
	}

	/** What happens one after the other, some days apart. */
	private static final class Life {

		private final List<AddContracts.Stage> stages = new ArrayList<>();

		private final Random random;

		private Instant at;

		private Life(Random random, LocalDate signedOn) {
			this.random = random;
			this.at = signedOn.atStartOfDay(China.ZONE).toInstant();
		}

		private Instant now() {
			return this.at;
		}

		private LocalDate next() {
			this.at = this.at.plus(Duration.ofSeconds(1 + this.random.nextInt(30 * 24 * 3600)));
			return LocalDate.ofInstant(this.at, China.ZONE);
		}

		private void moved(ContractEventKind kind, Act act) {
			moved(kind, 0, act);
		}

		private void moved(ContractEventKind kind, int effectiveAfter, Act act) {
			var on = next().plusDays(effectiveAfter);
			var when = this.at;
			UnaryOperator<Contract> change = (contract) -> act.on(contract, when);
			this.stages.add(new AddContracts.Moved(new ContractStep(kind, Side.SELLER, on, null), when, change));
		}

		private void noted(RegistrationAct act, @Nullable Long total) {
			var on = next();
			this.stages.add(new AddContracts.Noted(
					new RegistrationStep(act, on, "R-" + total, total, (total != null) ? total / 2 : null, null, null),
					this.at));
		}

	}

	/** What changes a contract, when. */
	@FunctionalInterface
	private interface Act {

		Contract on(Contract contract, Instant at);

	}

}
