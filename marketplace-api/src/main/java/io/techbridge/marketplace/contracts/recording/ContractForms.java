package io.techbridge.marketplace.contracts.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.contracts.core.Agreement;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.Deduction;
import io.techbridge.marketplace.contracts.core.Instalment;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.Price;
import io.techbridge.marketplace.contracts.core.PriceChecks;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.core.Terms;
import io.techbridge.marketplace.contracts.core.Trace;
import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what somebody wrote about a deal, and refuses what can be in none, all of it at
 * once.
 */
@Component
public class ContractForms {

	private final Organizations organizations;

	private final Taxonomies taxonomies;

	private final TracedListings traced;

	ContractForms(Organizations organizations, Taxonomies taxonomies, TracedListings traced) {
		this.organizations = organizations;
		this.taxonomies = taxonomies;
		this.traced = traced;
	}

	/**
	 * @param before what the draft said it came of, {@code null} if nothing yet
	 * @throws io.techbridge.marketplace.platform.problems.InvalidFields if it can be none
	 */
	public Agreement agreement(ContractRequest request, @Nullable Trace before, Caller caller) {
		var own = ContractAccess.writer(caller).organization();
		var problems = new FieldProblems();
		var plan = plan(request);
		var total = orZero(request.totalFen());
		var estimate = orZero(request.estimateFen());
		PriceChecks.amounts(problems, total, estimate, plan);
		var field = problems.code("field", request.field(), FieldCode::new, this.taxonomies::has,
				"parameter.unknown-field");
		var ownParty = Party.of(this.organizations.findById(own).orElseThrow());
		var other = other(request.other(), own, problems);
		var trace = this.traced.trace(request, before, caller, problems);
		problems.raise();
		var terms = new Terms(text(request.number()), Objects.requireNonNullElse(text(request.name()), ""),
				request.kind(), field, request.planSource(), request.transferMode(), request.licenceEndsOn(),
				text(request.intellectualProperty()), request.signedOn(), request.beginsOn(), request.endsOn(),
				Boolean.TRUE.equals(request.relatedParty()));
		var seller = (request.ownSide() == Side.SELLER) ? ownParty : other;
		var buyer = (request.ownSide() == Side.BUYER) ? ownParty : other;
		return new Agreement(terms, Price.of(request.paymentKind(), total, estimate, plan), seller, buyer, trace, plan);
	}

	private @Nullable Party other(ContractRequest.@Nullable OtherParty other, OrganizationId own,
			FieldProblems problems) {
		if (other == null) {
			return null;
		}
		if (other.organizationId() != null) {
			return member(other.organizationId(), own, problems);
		}
		var code = creditCode(other.creditCode(), problems);
		var region = problems.code("other.region", other.region(), RegionCode::new, this.taxonomies::has,
				"parameter.unknown-region");
		var name = text(other.name());
		return (name != null || code != null || region != null)
				? Party.outside(Objects.requireNonNullElse(name, ""), code, other.kind(), region) : null;
	}

	private @Nullable Party member(String id, OrganizationId own, FieldProblems problems) {
		var found = number(id).map(OrganizationId::new)
			.flatMap(this.organizations::findById)
			.filter((organization) -> organization.isVerified());
		if (found.isEmpty()) {
			problems.add("other.organizationId", Message.of("contract.invalid.organization"));
			return null;
		}
		if (found.get().id().equals(own)) {
			problems.add("other.organizationId", Message.of("contract.invalid.own-organization"));
		}
		return Party.of(found.get());
	}

	private static @Nullable CreditCode creditCode(@Nullable String typed, FieldProblems problems) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		var problem = CreditCode.problemOf(typed);
		if (problem.isPresent()) {
			problems.add("other.creditCode", problem.get());
			return null;
		}
		return CreditCode.of(typed);
	}

	private static Plan plan(ContractRequest request) {
		var deductions = orEmpty(request.deductions()).stream()
			.map((one) -> new Deduction(one.kind(), text(one.remark()), one.fen()))
			.toList();
		var instalments = orEmpty(request.instalments()).stream()
			.map((one) -> new Instalment(one.sequence(), text(one.term()), one.dueOn(), one.fen()))
			.toList();
		return new Plan(deductions, instalments);
	}

	private static Optional<Long> number(String id) {
		try {
			return Optional.of(Long.parseLong(id));
		}
		catch (NumberFormatException ex) {
			// what cannot be an id is nobody's
			return Optional.empty();
		}
	}

	private static long orZero(@Nullable Long amount) {
		return (amount != null) ? amount : 0;
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
