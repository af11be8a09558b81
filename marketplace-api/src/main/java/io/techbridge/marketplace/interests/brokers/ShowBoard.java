package io.techbridge.marketplace.interests.brokers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.Mediator;
import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.interests.views.InterestView;
import io.techbridge.marketplace.interests.views.ShowInterests;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows brokers their board, administrators of agencies who asks for their people, and
 * operators all of it.
 */
@Component
@Transactional(readOnly = true)
class ShowBoard {

	private static final String NEXT_STEPS = """
			SELECT n.interest_id, n.text, n.due_on FROM negotiation_entry n
			WHERE n.interest_id IN (:interests) AND n.kind = 'NEXT_STEP' AND NOT n.own_side_only
			  AND NOT EXISTS (SELECT 1 FROM negotiation_entry d WHERE d.step_id = n.id)
			ORDER BY n.due_on DESC, n.id DESC""";

	private static final String REQUESTS = """
			SELECT i.id, i.target_kind, n.title AS need, n.anonymous, a.title AS achievement, i.broker_wanted_by,
			  CASE i.broker_wanted_by WHEN 'SENDER' THEN i.sender_id ELSE i.receiver_id END AS asked_by,
			  i.broker_wanted_agency, i.broker_wanted_remark, i.broker_wanted_at
			FROM interest i LEFT JOIN listing n ON n.id = i.need_id LEFT JOIN listing a ON a.id = i.achievement_id
			WHERE i.broker_wanted_by IS NOT NULL AND i.status IN ('EXPRESSED', 'ACCEPTED', 'NEGOTIATING') AND %s
			ORDER BY i.broker_wanted_at, i.id LIMIT 200""";

	private static final String WORKLOAD = """
			SELECT task.account_id, COUNT(*) AS total, SUM(task.is_open) AS open_now, SUM(task.is_overdue) AS overdue
			FROM (
			  SELECT b.account_id,
			    b.ended_at IS NULL AND i.status IN ('EXPRESSED', 'ACCEPTED', 'NEGOTIATING') AS is_open,
			    b.ended_at IS NULL AND EXISTS (
			      SELECT 1 FROM negotiation_entry n WHERE n.interest_id = b.interest_id AND n.kind = 'NEXT_STEP'
			        AND NOT n.own_side_only AND n.due_on < :today
			        AND NOT EXISTS (SELECT 1 FROM negotiation_entry d WHERE d.step_id = n.id)) AS is_overdue
			  FROM broker_assignment b JOIN interest i ON i.id = b.interest_id) task
			GROUP BY task.account_id""";

	private final JdbcClient jdbc;

	private final BrokerAssignments assignments;

	private final InterestAccess access;

	private final ShowInterests show;

	private final Organizations organizations;

	private final People people;

	private final Clock clock;

	ShowBoard(JdbcClient jdbc, BrokerAssignments assignments, InterestAccess access, ShowInterests show,
			Organizations organizations, People people, Clock clock) {
		this.jdbc = jdbc;
		this.assignments = assignments;
		this.access = access;
		this.show = show;
		this.organizations = organizations;
		this.people = people;
		this.clock = clock;
	}

	BrokerBoard show(Caller caller) {
		var ids = caller.is(Role.OPERATOR) ? this.assignments.all() : this.assignments.of(caller.account());
		return new BrokerBoard(cards(this.show.views(this.access.read(ids, caller))), requests(caller),
				workload(caller));
	}

	private List<BrokerBoard.Card> cards(List<InterestView> interests) {
		var today = China.today(this.clock);
		var steps = nextSteps(interests.stream().map((one) -> InterestId.of(one.id())).toList());
		return interests.stream().map((one) -> {
			var step = steps.get(InterestId.of(one.id()));
			return new BrokerBoard.Card(one, step, step != null && step.dueOn().isBefore(today));
		}).toList();
	}

	/** The earliest that is not done; those that are due later are read first. */
	private Map<InterestId, BrokerBoard.NextStep> nextSteps(List<InterestId> interests) {
		var steps = new HashMap<InterestId, BrokerBoard.NextStep>();
		if (!interests.isEmpty()) {
			this.jdbc.sql(NEXT_STEPS)
				.param("interests", interests.stream().map(InterestId::value).toList())
				.query((row, number) -> Map.entry(new InterestId(row.getLong("interest_id")),
						new BrokerBoard.NextStep(row.getString("text"), row.getObject("due_on", LocalDate.class))))
				.list()
				.forEach((step) -> steps.put(step.getKey(), step.getValue()));
		}
		return steps;
	}

	private List<BrokerBoard.BrokerRequest> requests(Caller caller) {
		var operator = caller.is(Role.OPERATOR);
		var agency = agencyOf(caller);
		if (!operator && agency == null) {
			return List.of();
		}
		var rows = this.jdbc.sql(REQUESTS.formatted(operator ? "TRUE" : "i.broker_wanted_agency = :agency"))
			.param("agency", (agency != null) ? agency.value() : null)
			.query(Wish::of)
			.list();
		var named = this.organizations
			.byId(rows.stream().flatMap((row) -> row.organizations().stream()).collect(Collectors.toSet()));
		return rows.stream().map((row) -> row.view(named, operator)).toList();
	}

	private List<BrokerBoard.Workload> workload(Caller caller) {
		var shown = this.people.mediators().stream().filter((one) -> isShown(one, caller)).toList();
		var loads = this.jdbc.sql(WORKLOAD)
			.param("today", China.today(this.clock))
			.query((row, number) -> new Load(new AccountId(row.getLong("account_id")), row.getLong("open_now"),
					row.getLong("total"), row.getLong("overdue")))
			.list()
			.stream()
			.collect(Collectors.toMap(Load::account, (load) -> load));
		var agencies = this.organizations.byId(shown.stream().map(Mediator::organization).collect(Collectors.toSet()));
		return shown.stream().map((one) -> {
			var load = loads.getOrDefault(one.id(), new Load(one.id(), 0, 0, 0));
			return new BrokerBoard.Workload(Long.toString(one.id().value()), one.name(),
					Long.toString(one.organization().value()),
					Objects.requireNonNull(agencies.get(one.organization())).name(), load.open(), load.total(),
					load.overdue());
		}).toList();
	}

	private static boolean isShown(Mediator one, Caller caller) {
		return caller.is(Role.OPERATOR) || one.id().equals(caller.account())
				|| caller.isMember(one.organization(), MemberRole.ADMIN);
	}

	private static @Nullable OrganizationId agencyOf(Caller caller) {
		var membership = caller.membership();
		return (caller.is(Role.BROKER) && membership != null && membership.role().includes(MemberRole.ADMIN))
				? membership.organization() : null;
	}

	private record Load(AccountId account, long open, long total, long overdue) {

	}

	/** A row of those who wait. */
	private record Wish(String id, ListingKind target, @Nullable String need, boolean anonymous,
			@Nullable String achievement, Side side, OrganizationId askedBy, @Nullable OrganizationId agency,
			@Nullable String remark, Instant at) {

		private static Wish of(ResultSet row, int number) throws SQLException {
			var agency = row.getLong("broker_wanted_agency");
			return new Wish(row.getString("id"), ListingKind.valueOf(row.getString("target_kind")),
					row.getString("need"), row.getBoolean("anonymous"), row.getString("achievement"),
					Side.valueOf(row.getString("broker_wanted_by")), new OrganizationId(row.getLong("asked_by")),
					(agency != 0) ? new OrganizationId(agency) : null, row.getString("broker_wanted_remark"),
					Instants.of(row, "broker_wanted_at"));
		}

		private List<OrganizationId> organizations() {
			return (this.agency != null) ? List.of(this.askedBy, this.agency) : List.of(this.askedBy);
		}

		private BrokerBoard.BrokerRequest view(Map<OrganizationId, Organization> named, boolean operator) {
			var asking = Objects.requireNonNull(named.get(this.askedBy));
			return new BrokerBoard.BrokerRequest(this.id, this.need, this.achievement, this.side,
					(operator || !staysUnnamed()) ? new OrganizationReference(Long.toString(this.askedBy.value()),
							asking.name(), asking.region().value()) : null,
					(this.agency != null) ? Objects.requireNonNull(named.get(this.agency)).name() : null, this.remark,
					this.at);
		}

		private boolean staysUnnamed() {
			var needSide = (this.target == ListingKind.NEED) ? Side.RECEIVER : Side.SENDER;
			return this.anonymous && this.side == needSide;
		}

	}

}
