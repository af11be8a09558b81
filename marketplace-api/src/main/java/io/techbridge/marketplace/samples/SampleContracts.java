package io.techbridge.marketplace.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import io.techbridge.marketplace.contracts.AddContracts.Moved;
import io.techbridge.marketplace.contracts.AddContracts.Noted;
import io.techbridge.marketplace.contracts.AddContracts.Paid;
import io.techbridge.marketplace.contracts.AddContracts.Stage;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Agreement;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.ContractStatus;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.contracts.core.Deduction;
import io.techbridge.marketplace.contracts.core.DeductionKind;
import io.techbridge.marketplace.contracts.core.Instalment;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.PaymentKind;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.contracts.core.Price;
import io.techbridge.marketplace.contracts.core.RefusalReason;
import io.techbridge.marketplace.contracts.core.RegistrationAct;
import io.techbridge.marketplace.contracts.core.RegistrationStatus;
import io.techbridge.marketplace.contracts.core.RegistrationStep;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.core.TermsBuilder;
import io.techbridge.marketplace.contracts.core.Trace;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.TransferMode;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code contracts.csv} as contracts and what has happened to them. All dates
 * count back from the day of loading.
 *
 * @param organizations by name
 * @param listings by the number their list gives them
 * @param interests the ids of the interests that came to a contract, by achievement and
 * need
 */
record SampleContracts(Map<String, Organization> organizations, Map<String, Listing> listings,
		Map<String, Long> interests, LocalDate today, Ids ids) {

	private static final long FEN_OF_WAN = 1_000_000;

	private static final int DAYS_BETWEEN_INSTALMENTS = 90;

	Contract draft(CSVRecord row, Plan plan) {
		var signedOn = signedOn(row);
		var achievement = listing(row.get("成果"));
		var kind = PaymentKind.valueOf(row.get("支付方式"));
		var terms = TermsBuilder.builder()
			.number(row.get("合同编号").isEmpty() ? null : row.get("合同编号"))
			.name(row.get("名称"))
			.kind(ContractKind.valueOf(row.get("类型")))
			.field(field(row, achievement))
			.planSource(PlanSource.valueOf(row.get("计划来源")))
			.transferMode(TransferMode.valueOf(row.get("转化方式")))
			.signedOn(signedOn)
			.beginsOn(signedOn)
			.endsOn(signedOn.plusYears(1))
			.build();
		var agreement = new Agreement(terms, Price.of(kind, total(row), estimate(row), plan),
				Party.of(organization(row.get("卖方"))), buyer(row), trace(achievement, listing(row.get("需求"))), plan);
		return Contract.draft(new ContractId(this.ids.next()), Side.SELLER, null, agreement, null,
				at(signedOn.minusDays(3)));
	}

	Plan plan(CSVRecord row) {
		var deducted = number(row, "非技术") * FEN_OF_WAN;
		var count = (int) number(row, "期数");
		var fixed = total(row) - estimate(row);
		var part = fixed / count / FEN_OF_WAN * FEN_OF_WAN;
		var instalments = IntStream.rangeClosed(1, count)
			.mapToObj((sequence) -> new Instalment(sequence, (sequence == 1) ? "合同签订后" : "阶段成果验收后",
					signedOn(row).plusDays(10 + (sequence - 1L) * DAYS_BETWEEN_INSTALMENTS),
					(sequence < count) ? part : fixed - part * (count - 1)))
			.toList();
		return new Plan((deducted > 0) ? List.of(new Deduction(DeductionKind.EQUIPMENT, null, deducted)) : List.of(),
				instalments);
	}

	/**
	 * What has happened since the draft, in its order.
	 */
	List<Stage> life(CSVRecord row, Contract draft, Plan plan) {
		var status = ContractStatus.valueOf(row.get("状态"));
		var signedOn = signedOn(row);
		var stages = new ArrayList<Stage>();
		if (status == ContractStatus.DRAFT) {
			return stages;
		}
		if (!draft.needsConfirmation()) {
			stages.add(moved(ContractEventKind.RECORDED, Side.SELLER, signedOn, 0));
		}
		else {
			stages.add(moved(ContractEventKind.PROPOSED, Side.SELLER, signedOn.minusDays(1), 0));
			if (status == ContractStatus.PROPOSED) {
				return stages;
			}
			stages.add(moved(ContractEventKind.CONFIRMED, Side.BUYER, signedOn, 0));
		}
		var later = new ArrayList<Stage>();
		plan.instalments()
			.stream()
			.limit(number(row, "已付期数"))
			.map((instalment) -> new Paid(instalment, at(past(Objects.requireNonNull(instalment.dueOn())))))
			.forEach(later::add);
		later.addAll(registration(row, draft));
		later.sort(Comparator.comparing(SampleContracts::happenedAt));
		stages.addAll(later);
		if (status == ContractStatus.PERFORMED) {
			stages.add(moved(ContractEventKind.PERFORMED, Side.SELLER, past(signedOn.plusDays(360)), 1));
		}
		else if (status == ContractStatus.TERMINATED) {
			var on = past(signedOn.plusDays(110));
			stages.add(new Moved(new ContractStep(ContractEventKind.TERMINATED, Side.BUYER, on, row.get("原因")),
					at(on, 1), (contract) -> contract.terminate(Side.BUYER, at(on, 1))));
		}
		return stages;
	}

	private Moved moved(ContractEventKind kind, Side side, LocalDate on, int later) {
		var at = at(on, later);
		return new Moved(new ContractStep(kind, side, on, null), at, (contract) -> switch (kind) {
			case PROPOSED -> contract.propose(side, at);
			case CONFIRMED -> contract.confirm(side, Objects.requireNonNull(contract.seller()),
					Objects.requireNonNull(contract.buyer()), at);
			case RECORDED -> contract.record(side, Objects.requireNonNull(contract.seller()), at);
			case PERFORMED -> contract.perform(side, at);
			default -> throw new IllegalArgumentException("No step of a sample: " + kind);
		});
	}

	private List<Stage> registration(CSVRecord row, Contract draft) {
		var filedOn = signedOn(row).plusDays(4);
		return switch (RegistrationStatus.valueOf(row.get("登记"))) {
			case NOT_FILED -> List.of();
			case FILED -> List.of(noted(RegistrationAct.FILE, filedOn, draft));
			case ACCEPTED -> List.of(noted(RegistrationAct.FILE, filedOn, draft),
					noted(RegistrationAct.ACCEPT, filedOn.plusDays(3), draft));
			case CORRECTION -> List.of(noted(RegistrationAct.FILE, filedOn, draft),
					noted(RegistrationAct.ACCEPT, filedOn.plusDays(3), draft),
					noted(RegistrationAct.REQUEST_CORRECTION, filedOn.plusDays(6), draft));
			case REFUSED -> decided(draft, filedOn, RegistrationAct.REFUSE);
			case REGISTERED -> decided(draft, filedOn, RegistrationAct.REGISTER);
			case CANCELLED -> {
				var stages = new ArrayList<>(decided(draft, filedOn, RegistrationAct.REGISTER));
				stages.add(noted(RegistrationAct.CANCEL, past(filedOn.plusDays(100)), draft));
				yield stages;
			}
		};
	}

	private List<Stage> decided(Contract draft, LocalDate filedOn, RegistrationAct decision) {
		return List.of(noted(RegistrationAct.FILE, filedOn, draft),
				noted(RegistrationAct.ACCEPT, filedOn.plusDays(5), draft),
				noted(decision, filedOn.plusDays(24), draft));
	}

	private static Noted noted(RegistrationAct act, LocalDate on, Contract draft) {
		var registers = act == RegistrationAct.REGISTER;
		return new Noted(new RegistrationStep(act, on, registers ? "示例登记" + draft.terms().number() : null,
				registers ? draft.price().totalFen() : null, registers ? draft.price().technologyFen() : null,
				(act == RegistrationAct.REFUSE) ? RefusalReason.SUBJECT_UNCLEAR : null, null), at(on));
	}

	private static Instant happenedAt(Stage stage) {
		return switch (stage) {
			case Moved moved -> moved.at();
			case Noted noted -> noted.at();
			case Paid paid -> paid.at();
		};
	}

	/** As narrow as the achievement says. */
	private static FieldCode field(CSVRecord row, @Nullable Listing achievement) {
		var narrow = (achievement != null) ? achievement.content().field() : null;
		return (narrow != null) ? narrow : new FieldCode(row.get("技术领域"));
	}

	private Party buyer(CSVRecord row) {
		var region = row.get("域外地区");
		return region.isEmpty() ? Party.of(organization(row.get("买方")))
				: Party.outside(row.get("买方"), null, OrganizationKind.COMPANY, new RegionCode(region));
	}

	private @Nullable Trace trace(@Nullable Listing achievement, @Nullable Listing need) {
		if (achievement == null) {
			return null;
		}
		var interest = (need != null) ? this.interests.get(achievement.id() + " " + need.id()) : null;
		return new Trace(interest, achievement.id(), (need != null) ? need.id() : null);
	}

	private Organization organization(String name) {
		return Objects.requireNonNull(this.organizations.get(name), () -> "No organization is called " + name);
	}

	private @Nullable Listing listing(String number) {
		return number.isEmpty() ? null
				: Objects.requireNonNull(this.listings.get(number), () -> "No listing has the number " + number);
	}

	private static long total(CSVRecord row) {
		return number(row, "总额") * FEN_OF_WAN;
	}

	/** A third of what is paid in part by royalties is only estimated. */
	private static long estimate(CSVRecord row) {
		return PaymentKind.valueOf(row.get("支付方式")).isEstimated() ? number(row, "总额") / 3 * FEN_OF_WAN : 0;
	}

	private LocalDate signedOn(CSVRecord row) {
		return this.today.minusDays(number(row, "签订天前"));
	}

	/** What would lie ahead happened yesterday. */
	private LocalDate past(LocalDate day) {
		return day.isBefore(this.today) ? day : this.today.minusDays(1);
	}

	private static long number(CSVRecord row, String column) {
		return Long.parseLong(row.get(column));
	}

	private static Instant at(LocalDate day) {
		return at(day, 0);
	}

	private static Instant at(LocalDate day, int hoursLater) {
		return day.atTime(LocalTime.of(10 + hoursLater, 0)).atZone(China.ZONE).toInstant();
	}

}
