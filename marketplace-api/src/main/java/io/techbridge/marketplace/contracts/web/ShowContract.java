package io.techbridge.marketplace.contracts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.contracts.amendments.Amendments;
import io.techbridge.marketplace.contracts.core.Completeness;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.ContractAct;
import io.techbridge.marketplace.contracts.core.ContractEvents;
import io.techbridge.marketplace.contracts.core.Instalment;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.Plans;
import io.techbridge.marketplace.contracts.core.RegistrationAct;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.documents.ContractDocuments;
import io.techbridge.marketplace.contracts.payments.PaidAmounts;
import io.techbridge.marketplace.contracts.payments.Payments;
import io.techbridge.marketplace.contracts.registration.RegistrationEvents;
import io.techbridge.marketplace.contracts.web.ContractDetail.EventView;
import io.techbridge.marketplace.contracts.web.ContractDetail.InstalmentView;
import io.techbridge.marketplace.contracts.web.ContractDetail.MissingValue;
import io.techbridge.marketplace.contracts.web.ContractDetail.PartyView;
import io.techbridge.marketplace.contracts.web.ContractDetail.RegistrationView;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Membership;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contract with all that belongs to it.
 */
@Component
@Transactional(readOnly = true)
class ShowContract {

	private final Plans plans;

	private final Payments payments;

	private final Amendments amendments;

	private final RegistrationEvents registrations;

	private final ContractDocuments documents;

	private final ContractEvents events;

	private final TracedTitles titles;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	ShowContract(Plans plans, Payments payments, Amendments amendments, RegistrationEvents registrations,
			ContractDocuments documents, ContractEvents events, TracedTitles titles, People people,
			MessageSource messages, Clock clock) {
		this.plans = plans;
		this.payments = payments;
		this.amendments = amendments;
		this.registrations = registrations;
		this.documents = documents;
		this.events = events;
		this.titles = titles;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	ContractDetail detail(Contract contract, Caller caller) {
		var terms = contract.terms();
		var price = contract.price();
		var plan = this.plans.of(contract);
		var booked = this.payments.of(contract.id());
		var paid = new PaidAmounts(booked);
		var trace = mayKnowOrigin(contract, caller) ? contract.trace() : null;
		return new ContractDetail(contract.id().toString(), contract.status(), side(contract, caller),
				contract.recordedBySide(), contract.externalId(), terms.number(), terms.name(), terms.kind(),
				(terms.field() != null) ? terms.field().value() : null, terms.planSource(), terms.transferMode(),
				terms.licenceEndsOn(), terms.intellectualProperty(), terms.signedOn(), terms.beginsOn(), terms.endsOn(),
				terms.relatedParty(), party(contract.seller()), party(contract.buyer()), price.paymentKind(),
				price.totalFen(), price.estimateFen(), price.fixedFen(), price.technologyFen(), plan.deductions(),
				instalments(plan, paid), paid.total(), paid.royalties(),
				Math.max(0, paid.royalties() - price.estimateFen()), booked, this.amendments.of(contract.id()),
				registration(contract, caller), this.documents.of(contract.id()), history(contract, caller),
				(trace != null) ? this.titles.of(trace.achievementId()) : null,
				(trace != null) ? this.titles.of(trace.needId()) : null,
				(trace != null && trace.interestId() != null) ? Long.toString(trace.interestId()) : null,
				missing(contract, plan), List.copyOf(ContractAccess.acts(contract, caller)), contract.createdAt(),
				contract.changedAt());
	}

	private static @Nullable Side side(Contract contract, Caller caller) {
		var membership = caller.membership();
		return (membership != null) ? contract.sideOf(membership.organization()).orElse(null) : null;
	}

	/** A need may be unnamed to administrators of parks. */
	private static boolean mayKnowOrigin(Contract contract, Caller caller) {
		return side(contract, caller) != null || caller.is(Role.OPERATOR);
	}

	private static @Nullable PartyView party(@Nullable Party party) {
		if (party == null) {
			return null;
		}
		return new PartyView((party.organizationId() != null) ? Long.toString(party.organizationId().value()) : null,
				party.name(), (party.creditCode() != null) ? party.creditCode().value() : null, party.kind(),
				(party.region() != null) ? party.region().value() : null,
				(party.park() != null) ? party.park().value() : null);
	}

	private List<InstalmentView> instalments(Plan plan, PaidAmounts paid) {
		var today = China.today(this.clock);
		return plan.instalments().stream().map((instalment) -> instalment(instalment, paid, today)).toList();
	}

	private static InstalmentView instalment(Instalment instalment, PaidAmounts paid, LocalDate today) {
		var of = paid.of(instalment.sequence());
		return new InstalmentView(instalment.sequence(), instalment.term(), instalment.dueOn(), instalment.fen(), of,
				instalment.dueOn() != null && instalment.dueOn().isBefore(today) && of < instalment.fen());
	}

	private RegistrationView registration(Contract contract, Caller caller) {
		var registration = contract.registration();
		var mayNote = ContractAccess.acts(contract, caller).contains(ContractAct.REGISTER);
		return new RegistrationView(registration.status(), registration.number(), registration.registeredOn(),
				registration.totalFen(), registration.technologyFen(), registration.refusal(), registration.dueOn(),
				mayNote ? List.copyOf(RegistrationAct.possible(registration.status())) : List.of(),
				this.registrations.of(contract.id()));
	}

	private List<EventView> history(Contract contract, Caller caller) {
		var entries = this.events.of(contract.id());
		var names = names(entries, caller);
		return entries.stream()
			.map((entry) -> new EventView(entry.at(), entry.effectiveOn(),
					(entry.by() != null) ? names.get(entry.by()) : null, entry.side(), entry.act(), entry.status(),
					entry.remark()))
			.toList();
	}

	/** Members see the names of their own people, operators everybody's. */
	private Map<AccountId, String> names(List<ContractEvents.Entry> entries, Caller caller) {
		var ids = entries.stream().map(ContractEvents.Entry::by).filter(Objects::nonNull).collect(Collectors.toSet());
		if (!caller.is(Role.OPERATOR)) {
			ids.retainAll(Stream.ofNullable(caller.membership())
				.map(Membership::organization)
				.flatMap((organization) -> this.people.membersOf(organization, MemberRole.VIEWER).stream())
				.map((person) -> person.id())
				.toList());
		}
		return this.people.names(ids);
	}

	private List<MissingValue> missing(Contract contract, Plan plan) {
		if (contract.hasBeenSigned()) {
			return List.of();
		}
		try {
			Completeness.of(contract, plan, China.today(this.clock)).raise();
			return List.of();
		}
		catch (InvalidFields ex) {
			// what would be refused is told before anybody asks
			return ex.fields()
				.entrySet()
				.stream()
				.map((field) -> new MissingValue(field.getKey(),
						this.messages.getMessage(field.getValue(), LocaleContextHolder.getLocale())))
				.toList();
		}
	}

}
