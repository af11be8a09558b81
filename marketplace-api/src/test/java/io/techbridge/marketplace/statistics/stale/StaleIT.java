package io.techbridge.marketplace.statistics.stale;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StaleIT {

	private static final String PARK = "TIANKAI";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private Calls calls;

	private RequestPostProcessor operator;

	private OrganizationId owner;

	@BeforeEach
	void anOwnerWithAMember() {
		this.market.clearRows();
		this.calls = new Calls(this.mvc);
		this.operator = this.signedIn.as(this.accounts.operator());
		this.owner = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		this.accounts.member(this.owner, MemberRole.EDITOR);
	}

	@Test
	void whatIsLookedAfterIsNotStale() {
		need("PUBLISHED", today(), today().plusMonths(12));

		for (var what : Staleness.values()) {
			assertThat(listed(what, this.operator)).as(what.name()).isEmpty();
			assertThat(counted(what)).isZero();
		}
	}

	@Test
	void termsThatRunOutOrHaveRunOutAreTold() {
		var over = need("EXPIRED", today().minusMonths(12), today());
		var soon = need("PUBLISHED", today().minusMonths(11), today().plusDays(30));
		need("PUBLISHED", today().minusMonths(11), today().plusDays(31));
		var unconfirmed = need("PUBLISHED", today().minusMonths(12).minusDays(1), today().plusDays(60));
		var contracted = need("EXPIRED", today(), today().plusMonths(12));

		assertThat(listed(Staleness.EXPIRED, this.operator)).containsExactly(over.toString())
			.doesNotContain(contracted.toString());
		assertThat(listed(Staleness.EXPIRING, this.operator)).containsExactly(soon.toString());
		assertThat(listed(Staleness.UNCONFIRMED, this.operator)).containsExactly(unconfirmed.toString());
		assertThat(counted(Staleness.EXPIRING)).isOne();
	}

	@Test
	void whatWasNeverMatchedIsToldAfterNinetyDays() {
		var idle = need("PUBLISHED", today().minusDays(91), today().plusDays(200));
		need("PUBLISHED", today().minusDays(90), today().plusDays(200));
		var matched = need("PUBLISHED", today().minusDays(91), today().plusDays(200));
		this.jdbc.sql("INSERT INTO match_first_grade (listing_id, grade, reached_at) VALUES (?, 'FAIR', NOW(6))")
			.param(matched.value())
			.update();

		assertThat(listed(Staleness.NEVER_MATCHED, this.operator)).containsExactly(idle.toString());
		assertThat(counted(Staleness.NEVER_MATCHED)).isOne();
	}

	@Test
	void whatNobodyCanLookAfterIsOrphaned() {
		need("PUBLISHED", today(), today().plusMonths(12));
		var left = this.market.organization("无人公司", "120116", OrganizationKind.COMPANY);
		var alone = this.market.need(left, "涂层脱落");
		this.jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE id = ?")
			.param(this.accounts.member(left, MemberRole.ADMIN).value())
			.update();
		assertThat(listed(Staleness.ORPHANED, this.operator)).containsExactly(alone.toString());

		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED' WHERE id = ?").param(this.owner.value()).update();

		assertThat(listed(Staleness.ORPHANED, this.operator)).hasSize(2);
		assertThat(counted(Staleness.ORPHANED)).isEqualTo(2);
	}

	@Test
	void aMemberSeesItsOwnAndAParkItsNamedOnesOnTheMarket() {
		var own = need("EXPIRED", today().minusMonths(12), today());
		var unnamed = need("PUBLISHED", today().minusMonths(11), today().plusDays(3));
		var named = need("PUBLISHED", today().minusMonths(11), today().plusDays(3));
		this.jdbc.sql("UPDATE listing SET anonymous = TRUE WHERE id = ?").param(unnamed.value()).update();
		this.jdbc.sql("UPDATE organization SET park = ?").param(PARK).update();
		var member = this.signedIn.as(this.accounts.member(this.owner, MemberRole.VIEWER));
		var other = this.signedIn.as(this.accounts
			.member(this.market.organization("别处公司", "130600", OrganizationKind.COMPANY), MemberRole.VIEWER));
		var park = this.signedIn.as(this.accounts.parkAdministrator(new ParkCode(PARK)));

		assertThat(listed(Staleness.EXPIRED, member)).containsExactly(own.toString());
		assertThat(listed(Staleness.EXPIRING, member)).hasSize(2);
		assertThat(listed(Staleness.EXPIRED, other)).isEmpty();
		assertThat(listed(Staleness.EXPIRED, park)).isEmpty();
		assertThat(listed(Staleness.EXPIRING, park)).containsExactly(named.toString());
		for (var what : List.of(Staleness.NEVER_MATCHED, Staleness.ORPHANED)) {
			assertThat(this.calls.get("/api/statistics/stale/listings?what=" + what, park)).as("no page tells it")
				.hasStatus(403);
		}
		assertThat(JsonPath.<List<Boolean>>read(body("stale", park),
				"$.rows[?(@.what == 'EXPIRING' && @.kind == 'NEED')].hidden"))
			.containsExactly(true);
	}

	@Test
	void aParkSeesHowManyOnlyWhereThreeOwnersHaveThem() {
		for (int i = 0; i < 3; i++) {
			need("PUBLISHED", today().minusMonths(11), today().plusDays(3));
		}
		this.jdbc.sql("UPDATE organization SET park = ?").param(PARK).update();
		var park = this.signedIn.as(this.accounts.parkAdministrator(new ParkCode(PARK)));
		assertThat(expiring(park, "hidden")).as("three of one owner").isEqualTo(true);

		for (var name : List.of("二号公司", "三号公司")) {
			var another = this.market.organization(name, "120116", OrganizationKind.COMPANY);
			need(another, "PUBLISHED", today().minusMonths(11), today().plusDays(3));
		}
		this.jdbc.sql("UPDATE organization SET park = ?").param(PARK).update();

		assertThat(expiring(park, "hidden")).isEqualTo(false);
		assertThat(expiring(park, "count")).isEqualTo(5);
	}

	private Object expiring(RequestPostProcessor who, String property) {
		return JsonPath
			.<List<Object>>read(body("stale", who), "$.rows[?(@.what == 'EXPIRING' && @.kind == 'NEED')]." + property)
			.getFirst();
	}

	private ListingId need(String status, LocalDate confirmedOn, LocalDate expiresOn) {
		return need(this.owner, status, confirmedOn, expiresOn);
	}

	private ListingId need(OrganizationId owner, String status, LocalDate confirmedOn, LocalDate expiresOn) {
		var id = this.market.need(owner, "涂层脱落");
		this.jdbc.sql("""
				UPDATE listing SET status = ?, confirmed_on = ?, first_published_on = ?, expires_on = ? WHERE id = ?""")
			.params(status, confirmedOn, confirmedOn, expiresOn, id.value())
			.update();
		this.jdbc.sql("""
				INSERT INTO match_first_grade (listing_id, grade, reached_at)
				SELECT id, 'FAIR', NOW(6) FROM listing WHERE id = ? AND first_published_on < ?""")
			.params(id.value(), today().minusDays(91))
			.update();
		return id;
	}

	private LocalDate today() {
		return China.today(this.clock);
	}

	private List<String> listed(Staleness what, RequestPostProcessor who) {
		return JsonPath.read(body("stale/listings?kind=NEED&what=" + what, who), "$.items[*].id");
	}

	private long counted(Staleness what) {
		return JsonPath
			.<List<Integer>>read(body("stale", this.operator),
					"$.rows[?(@.what == '%s' && @.kind == 'NEED')].count".formatted(what))
			.getFirst();
	}

	private String body(String path, RequestPostProcessor who) {
		var answer = this.calls.get("/api/statistics/" + path, who);
		var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(answer).as(body).hasStatusOk();
		return body;
	}

}
