package io.techbridge.marketplace.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractEvents;
import io.techbridge.marketplace.contracts.core.ContractMoved;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.contracts.core.Contracts;
import io.techbridge.marketplace.contracts.core.Instalment;
import io.techbridge.marketplace.contracts.core.PastContractMoved;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.Plans;
import io.techbridge.marketplace.contracts.core.RegistrationStep;
import io.techbridge.marketplace.contracts.ledger.KeepLedger;
import io.techbridge.marketplace.contracts.payments.Payments;
import io.techbridge.marketplace.contracts.registration.RegistrationDeadlines;
import io.techbridge.marketplace.contracts.registration.RegistrationEvents;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds contracts wherever they stand in their life, as those that come with the
 * application: with the history they must have had, and without telling anybody.
 */
@Component
public class AddContracts {

	private final Contracts contracts;

	private final Plans plans;

	private final ContractEvents history;

	private final KeepLedger ledger;

	private final Payments payments;

	private final RegistrationEvents registrations;

	private final RegistrationDeadlines deadlines;

	private final ApplicationEventPublisher events;

	AddContracts(Contracts contracts, Plans plans, ContractEvents history, KeepLedger ledger, Payments payments,
			RegistrationEvents registrations, RegistrationDeadlines deadlines, ApplicationEventPublisher events) {
		this.contracts = contracts;
		this.plans = plans;
		this.history = history;
		this.ledger = ledger;
		this.payments = payments;
		this.registrations = registrations;
		this.deadlines = deadlines;
		this.events = events;
	}

	/**
	 * @param life the steps it has taken since it was begun, in their order
	 */
	@Transactional
	public void add(Contract draft, Plan plan, List<Stage> life) {
		var contract = this.contracts.save(draft);
		this.plans.add(contract, plan);
		this.history.add(contract,
				new ContractStep(ContractEventKind.CREATED, contract.recordedBySide(), day(contract.createdAt()), null),
				contract.createdAt());
		for (var stage : life) {
			contract = switch (stage) {
				case Moved moved -> moved(contract, moved.step(), moved.act(), moved.at());
				case Noted noted -> noted(contract, noted);
				case Paid paid -> paid(contract, paid);
			};
		}
	}

	private Contract moved(Contract before, ContractStep step, UnaryOperator<Contract> act, Instant at) {
		var after = this.contracts.save(act.apply(before));
		this.history.add(after, step, at);
		var moved = new ContractMoved(after.id(), before, after, step);
		this.ledger.note(moved, at);
		this.events.publishEvent(new PastContractMoved(moved, at));
		return after;
	}

	private Contract noted(Contract before, Noted noted) {
		var step = noted.step();
		var after = moved(before,
				new ContractStep(ContractEventKind.FILED, before.recordedBySide(), step.on(), step.act().name()),
				(contract) -> contract.register(step, this.deadlines.after(step), noted.at()), noted.at());
		this.registrations.add(after, step, null, noted.at());
		return after;
	}

	private Contract paid(Contract contract, Paid paid) {
		this.payments.add(contract.id(), paid.instalment(), day(paid.at()), paid.at());
		this.history.add(contract, new ContractStep(ContractEventKind.PAID, contract.recordedBySide().other(),
				day(paid.at()), Long.toString(paid.instalment().fen())), paid.at());
		return contract;
	}

	private static LocalDate day(Instant at) {
		return at.atZone(China.ZONE).toLocalDate();
	}

	/**
	 * Something that has happened to a contract.
	 */
	public sealed interface Stage {

	}

	/**
	 * It took a step.
	 */
	public record Moved(ContractStep step, Instant at, UnaryOperator<Contract> act) implements Stage {

	}

	/**
	 * A step of its registration was noted.
	 */
	public record Noted(RegistrationStep step, Instant at) implements Stage {

	}

	/**
	 * An instalment was paid.
	 */
	public record Paid(Instalment instalment, Instant at) implements Stage {

	}

}
