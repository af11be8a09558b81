package io.techbridge.marketplace.matches.gaps;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.matches.kept.MatchDriver;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class GapControllerIT {

	private static final String BATTERIES = "退役动力电池快速分选";

	private static final String RICE = "水稻耐盐碱品种选育";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private MatchDriver matches;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	private Calls calls;

	private RequestPostProcessor broker;

	@BeforeEach
	void aMarketWithABroker() {
		this.market.clear();
		this.calls = new Calls(this.mvc);
		var agency = this.market.organization("津门技术经纪", "120116", OrganizationKind.AGENCY);
		this.broker = this.signedIn.as(this.accounts.member(agency, MemberRole.EDITOR));
	}

	@Test
	void needsThatNothingAnswersAreGapsAndAnsweredOnesAreNot() {
		this.market.achievement(BATTERIES + "与梯次利用");
		this.market.need(BATTERIES);
		var unanswered = this.market.need(RICE);
		this.matches.bringUpToDate();

		assertThat(read("/api/gaps/needs", "$.items[*].need.id")).isEqualTo(List.of(unanswered.toString()));
		assertThat(read("/api/gaps/needs", "$.total")).isEqualTo(1);
	}

	@Test
	void achievementsThatNobodyNeedsAreGapsAndNeededOnesAreNot() {
		this.market.achievement(BATTERIES + "与梯次利用");
		var idle = this.market.achievement(RICE);
		this.market.need(BATTERIES);
		this.matches.bringUpToDate();

		assertThat(read("/api/gaps/achievements", "$.items[*].achievement.id")).isEqualTo(List.of(idle.toString()));
	}

	@Test
	void aGapSaysWhatIsMissing() {
		var owner = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		this.market.publish(owner,
				NeedContentBuilder.builder(Market.fullNeed(RICE)).indicators(List.of()).field(null).build());
		this.matches.bringUpToDate();

		assertThat(read("/api/gaps/needs", "$.items[0].lacks")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains("NO_INDICATORS", "NO_FIELD");
		assertThat(read("/api/gaps/achievements?field=NUCLEAR", "$.total")).isEqualTo(0);
	}

	@Test
	void aCompanyThatAsksForABrokerComesFirst() {
		this.market.need(RICE);
		var owner = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		var asking = this.market.need(owner, "耐盐碱小麦育种");
		var company = this.signedIn.as(this.accounts.member(owner, MemberRole.EDITOR));
		this.matches.bringUpToDate();

		assertThat(this.calls.put("/api/needs/%s/broker-request".formatted(asking), null, company)).hasStatus(204);

		assertThat(read("/api/gaps/needs", "$.items[0].need.id")).isEqualTo(asking.toString());
		assertThat(read("/api/gaps/needs?wantsBroker=true", "$.items[*].need.id"))
			.isEqualTo(List.of(asking.toString()));
		assertThat(this.calls.delete("/api/needs/%s/broker-request".formatted(asking), company)).hasStatus(204);
		assertThat(read("/api/gaps/needs?wantsBroker=true", "$.total")).isEqualTo(0);
	}

	@Test
	void anUnnamedCompanyStaysUnnamedAndCannotBeFoundByItsDistrict() {
		var owner = this.market.organization("津滨缄默涂装", "120116", OrganizationKind.COMPANY);
		this.market.publish(owner, NeedContentBuilder.builder(Market.fullNeed(RICE)).anonymous(true).build());
		this.matches.bringUpToDate();

		assertThat(read("/api/gaps/needs", "$.items[0].need.anonymous")).isEqualTo(true);
		assertThat(read("/api/gaps/needs?region=120112", "$.total")).isEqualTo(1);
		assertThat(read("/api/gaps/needs?region=130000", "$.total")).isEqualTo(0);
		assertThat(file("/api/exports/need-gaps?format=csv")).contains(RICE).doesNotContain("津滨缄默涂装", "120116");
	}

	private Object read(String uri, String path) {
		return JsonPath.read(file(uri), path);
	}

	private String file(String uri) {
		var answer = this.calls.get(uri, this.broker);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
