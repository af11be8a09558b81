package io.techbridge.marketplace.authorization;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.TestCreditCodes;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A company that asks without its name stays unnamed: whatever anybody else reads of the
 * marketplace, nothing tells both the need and whose it is. Every operation that reads is
 * called as every kind of outsider, with everything that could lead to the company.
 */
@ApplicationTest
class AnonymityIT {

	private static final String TITLE = "鎓盐缓蚀涂层脱落";

	private static final String NAME = "津滨缄默涂装有限公司";

	private static final String CREDIT_CODE = TestCreditCodes.next().value();

	private static final String CONTACT = "13912345678";

	private static final String PARK = "TIANKAI";

	private static final long CONTRACT = 4711;

	/** What figures and the lists behind them ask for at least. */
	private static final String COUNTED = "listing=NEED&from=2026-01-01&to=2026-12-31&step=PUBLISHED&what=ORPHANED";

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

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

	private ListingId need;

	private ListingId achievement;

	private OrganizationId owner;

	private Map<String, RequestPostProcessor> outsiders;

	private List<String> interests;

	@Autowired
	private JobDriver jobs;

	@BeforeEach
	void aNeedWithoutAName() {
		this.market.clear();
		this.owner = this.market.organization(NAME, "120116", OrganizationKind.COMPANY);
		this.jdbc.sql("UPDATE organization SET park = ?, credit_code = ?, contact_phone = ? WHERE id = ?")
			.params(PARK, CREDIT_CODE, CONTACT, this.owner.value())
			.update();
		this.need = publish(true);
		this.achievement = this.market.achievement(TITLE + "的解决方法");
		contract();
		this.market.index();
		var competitor = this.market.organization("津北涂料公司", "120116", OrganizationKind.COMPANY);
		var agency = this.market.organization("津门技术经纪", "120116", OrganizationKind.AGENCY);
		this.outsiders = new LinkedHashMap<>();
		this.outsiders.put("visitor", (request) -> request);
		this.outsiders.put("newcomer", this.signedIn.as(this.accounts.newcomer()));
		this.outsiders.put("competitor", this.signedIn.as(this.accounts.member(competitor, MemberRole.ADMIN)));
		this.outsiders.put("broker", this.signedIn.as(this.accounts.member(agency, MemberRole.ADMIN)));
		this.outsiders.put("partner", this.signedIn.as(partner()));
		this.outsiders.put("park", this.signedIn.as(this.accounts.parkAdministrator(new ParkCode(PARK))));
	}

	/** That came of the need, with somebody who is no member. */
	private void contract() {
		this.jdbc.sql("""
				INSERT INTO contract (id, version, status, recorded_by_side, name, kind, field, plan_source, signed_on,
				  related_party, payment_kind, total_fen, estimate_fen, technology_fen, plan_revision,
				  buyer_organization_id, buyer_name, buyer_credit_code, buyer_region, buyer_park, seller_name,
				  seller_region, need_id, proposed_at, created_at, changed_at, registration_status)
				VALUES (?, 0, 'SIGNED', 'BUYER', '涂层技术服务', 'SERVICE', 'NEW_MATERIALS', 'UNPLANNED', '2026-06-01',
				  FALSE, 'LUMP_SUM', 100, 0, 100, 1, ?, ?, ?, '120116', ?, '域外研究所', '310000', ?, NOW(6), NOW(6),
				  NOW(6), 'NOT_FILED')""")
			.params(CONTRACT, this.owner.value(), NAME, CREDIT_CODE, PARK, this.need.value())
			.update();
	}

	@Test
	void anAdministratorOfTheParkSeesTheContractButNotWhatItCameOf() {
		var park = this.outsiders.get("park");

		assertThat(body(this.mvc.get().uri("/api/contracts/" + CONTRACT).with(park).exchange())).contains(NAME)
			.doesNotContain(this.need.toString(), TITLE);
		assertThat(JsonPath.<List<String>>read(
				body(this.mvc.get().uri("/api/contracts?needId=" + this.need).with(park).exchange()), "$.items[*].id"))
			.isEmpty();
	}

	/**
	 * Whom the company has asked, and who has answered the need, but neither talks yet.
	 */
	private AccountId partner() {
		var university = this.jdbc.sql("SELECT organization_id FROM listing WHERE id = ?")
			.param(this.achievement.value())
			.query(Long.class)
			.single();
		var partner = this.accounts.member(new OrganizationId(university), MemberRole.EDITOR);
		var company = this.accounts.member(this.owner, MemberRole.EDITOR);
		var other = this.market.achievement(new OrganizationId(university), "另一项成果");
		var ours = "{'name': '缄默', 'phone': '%s', 'email': 'silent@company.example'}".formatted(CONTACT);
		this.interests = List.of(express(company, ours, this.achievement, this.need),
				express(partner, "{'name': '林老师', 'phone': '010-60000002'}", this.need, other),
				express(company, ours, this.market.achievement(new OrganizationId(university), "第三项成果"), this.need));
		act(company, this.interests.get(2), "withdrawal");
		return partner;
	}

	private String express(AccountId who, String contact, ListingId in, ListingId brought) {
		var answer = new Calls(this.mvc).post("/api/interests", """
				{'listingId': '%s', 'broughtId': '%s', 'message': '希望进一步了解', 'contact': %s}""".formatted(in, brought,
				contact), this.signedIn.as(who));
		return JsonPath.read(body(answer), "$.interest.id");
	}

	private void act(AccountId who, String interest, String act) {
		assertThat(new Calls(this.mvc).post("/api/interests/" + interest + "/" + act, "{}", this.signedIn.as(who),
				(request) -> {
					request.addHeader("If-Match", "\"0\"");
					return request;
				}))
			.hasStatusOk();
	}

	@Test
	void noMailToAnybodyElseTellsWhoseItIs() {
		this.jdbc.sql("UPDATE notification SET mail_due_at = created_at").update();
		this.jobs.run("send-digests");

		assertThat(this.jdbc.sql("SELECT CONCAT(subject, body) FROM mail").query(String.class).list()).isNotEmpty()
			.allSatisfy((mail) -> {
				if (mail.contains(TITLE)) {
					assertThat(mail).doesNotContain(NAME);
				}
			});
	}

	@Test
	void theCompanyIsToldToThePartnerWhenItIsAccepted() {
		var partner = this.outsiders.get("partner");
		var asked = this.interests.getFirst();
		assertThat(body(this.mvc.get().uri("/api/interests/" + asked).with(partner).exchange())).contains(TITLE)
			.doesNotContain(NAME);

		assertThat(new Calls(this.mvc).post("/api/interests/" + asked + "/acceptance", "{}", partner, (request) -> {
			request.addHeader("If-Match", "\"0\"");
			return request;
		})).hasStatusOk();

		assertThat(body(this.mvc.get().uri("/api/interests/" + asked).with(partner).exchange())).contains(NAME);
	}

	@Test
	void nothingAnybodyElseReadsTellsWhoseItIs() {
		var leaks = new ArrayList<String>();
		var read = 0;
		for (var outsider : this.outsiders.entrySet()) {
			for (var uri : everythingToRead()) {
				var answer = this.mvc.get().uri(uri).with(outsider.getValue()).exchange();
				assertThat(answer.getResponse().getStatus()).as(uri).isLessThan(500);
				if (answer.getResponse().getStatus() == 200) {
					read++;
					leak(answer).ifPresent((what) -> leaks.add(outsider.getKey() + " " + uri + ": " + what));
				}
			}
		}

		assertThat(read).as("answers read").isGreaterThan(100);
		assertThat(leaks).isEmpty();
	}

	@Test
	void theSearchFindsALeakWhereThereIsOne() {
		this.jdbc.sql("DELETE FROM contract").update();
		this.jdbc.sql("DELETE FROM interest").update();
		this.jdbc.sql("DELETE FROM listing WHERE id = ?").param(this.need.value()).update();
		this.need = publish(false);
		this.market.index();

		assertThat(leak(this.mvc.get().uri("/api/needs/" + this.need).exchange())).isPresent();
	}

	@Test
	void nobodyElseFindsItByWhatWouldTellWhoseItIs() {
		for (var outsider : this.outsiders.values()) {
			for (var query : List.of("owner=" + this.owner.value(), "park=" + PARK, "region=120116", "q=" + NAME)) {
				assertThat(found(query, outsider)).as(query).isEmpty();
			}
			assertThat(found("region=120000", outsider)).containsExactly(this.need.toString());
			assertThat(found("q=" + TITLE, outsider)).containsExactly(this.need.toString());
		}
	}

	private List<String> found(String query, RequestPostProcessor outsider) {
		var body = body(this.mvc.get().uri("/api/needs?" + query).with(outsider).exchange());
		return JsonPath.read(body, "$.items[*].id");
	}

	private ListingId publish(boolean anonymous) {
		var content = NeedContentBuilder.builder(Market.fullNeed(TITLE)).anonymous(anonymous).build();
		return this.market.listing(this.owner, content,
				(draft) -> draft.contact(new Contact("缄默", CONTACT, "silent@company.example"))
					.submit(false, false, null, Instant.now(), Market.TODAY)
					.approve(new Scores(3, 3, 3, 3), null, Instant.now(), Market.TODAY));
	}

	/** Both the need and its owner in one answer. */
	private Optional<String> leak(MvcTestResult answer) {
		var body = body(answer)
				+ answer.getResponse().getHeaderNames().stream().map(answer.getResponse()::getHeader).toList();
		if (!body.contains(TITLE + "\"") && !body.contains(this.need.toString())) {
			return Optional.empty();
		}
		return List.of(NAME, CREDIT_CODE, CONTACT, "139****5678", "silent@", "s***@", Long.toString(this.owner.value()))
			.stream()
			.filter(body::contains)
			.findFirst();
	}

	private List<String> everythingToRead() {
		var uris = new ArrayList<>(List.of("/", "/needs/" + this.need, "/organizations/" + this.owner.value(),
				"/sitemap.xml", "/sitemaps/1.xml"));
		var description = this.mvc.get().uri("/v3/api-docs").with(user("developer").roles("OPERATOR")).exchange();
		for (var operation : ApiOperations.of(body(description)).values()) {
			if (operation.method() == HttpMethod.GET) {
				for (var id : ids()) {
					for (var query : List.of("", "q=" + TITLE, "q=" + NAME, "format=csv", "limit=100", "size=100",
							COUNTED)) {
						uris.add(uri(operation.path(), id.toString(), query));
					}
				}
			}
		}
		return uris.stream().distinct().toList();
	}

	private List<Object> ids() {
		var ids = new ArrayList<Object>(List.of(this.need, this.achievement, this.owner.value(), CONTRACT));
		ids.addAll(this.interests);
		return ids;
	}

	private static String uri(String path, String id, String query) {
		var filled = VARIABLE.matcher(path).replaceAll((variable) -> variable.group(1).equals("code") ? PARK : id);
		return UriComponentsBuilder.fromPath(filled).query(query.isEmpty() ? null : query).build().toUriString();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
