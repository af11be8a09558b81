package io.techbridge.marketplace.statistics.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.ledger.LedgerBase;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.organizations.parks.Parks;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.statistics.contracts.ContractFigureFilter;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues reports.
 */
@Component
class IssueReport {

	private static final int LONGEST_YEARS = 3;

	private final GatherFigures figures;

	private final IssuedReports reports;

	private final Organizations organizations;

	private final Parks parks;

	private final Taxonomies taxonomies;

	private final AuditLog audit;

	private final Ids ids;

	private final Clock clock;

	IssueReport(GatherFigures figures, IssuedReports reports, Organizations organizations, Parks parks,
			Taxonomies taxonomies, AuditLog audit, Ids ids, Clock clock) {
		this.figures = figures;
		this.reports = reports;
		this.organizations = organizations;
		this.parks = parks;
		this.taxonomies = taxonomies;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Counts what the report is to say and keeps it.
	 * @param key says that a request sent again is the same one
	 */
	@Transactional
	IssuedReport issue(ReportRequest request, @Nullable String key, Caller caller) {
		var before = (key != null) ? this.reports.find(caller.account(), key) : Optional.<IssuedReport>empty();
		return before.orElseGet(() -> issueAnew(request, key, caller));
	}

	private IssuedReport issueAnew(ReportRequest request, @Nullable String key, Caller caller) {
		var now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		var own = own(request, caller);
		var park = park(request, caller);
		check(request, now);
		var base = (request.base() != null) ? request.base() : LedgerBase.SIGNED;
		var asOf = (request.asOf() != null) ? request.asOf().truncatedTo(ChronoUnit.MICROS) : now;
		var report = new IssuedReport(Long.toString(this.ids.next()), request.kind(), base, request.from(),
				request.to(), asOf, (park != null) ? park.value() : null,
				own.map((one) -> Long.toString(one.id().value())).orElse(null), own.map(Organization::name)
					.orElseGet(() -> (park != null) ? this.taxonomies.park(park, Locale.CHINESE) : null),
				now);
		var data = own
			.map((organization) -> this.figures.ofInstitution(filter(report, organization), organization.id(), caller))
			.orElseGet(() -> this.figures.ofMarket(filter(report, null), caller));
		this.reports.add(report, data, caller.account(), key);
		this.audit.record(AuditedAct.of("report.issued", "report", report.id())
			.changing(Map.of(), Map.of("kind", report.kind().name(), "from", report.from().toString(), "to",
					report.to().toString(), "base", base.name())));
		return report;
	}

	/** Members issue reports of their own organization, others none of any. */
	private Optional<Organization> own(ReportRequest request, Caller caller) {
		if (request.kind() == ReportKind.MARKET) {
			if (!caller.is(Role.OPERATOR) && caller.parks().isEmpty()) {
				throw new AccessDeniedException("Reports of the market are for operators and administrators of parks");
			}
			return Optional.empty();
		}
		var membership = caller.membership();
		if (membership == null || !membership.role().includes(MemberRole.EDITOR)) {
			throw new AccessDeniedException("Not an editor of any organization");
		}
		return this.organizations.findById(membership.organization());
	}

	private @Nullable ParkCode park(ReportRequest request, Caller caller) {
		if (request.kind() == ReportKind.INSTITUTION) {
			return null;
		}
		var problems = new FieldProblems();
		var park = problems.code("park", request.park(), ParkCode::new, this.parks::exists, "parameter.unknown-park");
		var isOperator = caller.is(Role.OPERATOR);
		if (request.park() == null && !isOperator && caller.parks().size() > 1) {
			problems.add("park", Message.of("statistics.report.which-park"));
		}
		problems.raise();
		if (park == null && !isOperator) {
			return caller.parks().iterator().next();
		}
		if (park != null && !isOperator && !caller.administers(park)) {
			throw new AccessDeniedException("Not an administrator of " + park);
		}
		return park;
	}

	private static void check(ReportRequest request, Instant now) {
		var problems = new FieldProblems();
		if (request.to().isBefore(request.from())) {
			problems.add("to", Message.of("statistics.period.reversed"));
		}
		else if (request.from().plusYears(LONGEST_YEARS).isBefore(request.to())) {
			problems.add("to", Message.of("statistics.report.period-long", LONGEST_YEARS));
		}
		if (request.asOf() != null && request.asOf().isAfter(now)) {
			problems.add("asOf", Message.of("statistics.report.future"));
		}
		problems.raise();
	}

	/**
	 * Universities and institutes report what they gave, others what they gave or took.
	 */
	private static @Nullable Side side(Organization organization) {
		var gives = organization.kind() == OrganizationKind.UNIVERSITY
				|| organization.kind() == OrganizationKind.INSTITUTE;
		return gives ? Side.SELLER : null;
	}

	private static ContractFigureFilter filter(IssuedReport report, @Nullable Organization organization) {
		return new ContractFigureFilter(report.base(), report.from(), report.to(), report.asOf(), null,
				(report.park() != null) ? new ParkCode(report.park()) : null, null, null, null, null, null,
				(organization != null) ? Long.toString(organization.id().value()) : null,
				(organization != null) ? side(organization) : null);
	}

}
