package io.techbridge.marketplace.matches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ApplicationTest
class MatchControllerIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void theAchievementThatAnswersANeedComesFirst() {
		var wanted = this.market.achievement("退役动力电池快速分选与梯次利用");
		this.market.achievement("水稻耐盐碱品种选育");
		var need = this.market.need("退役动力电池快速分选");
		this.market.index();

		var response = matchesOf("/api/needs/%s/matches".formatted(need));
		assertThat(response).bodyJson().extractingPath("$.needId").isEqualTo(need.toString());
		assertThat(response).bodyJson().extractingPath("$.matches[0].rank").isEqualTo(1);
		assertThat(response).bodyJson().extractingPath("$.matches[0].achievement.id").isEqualTo(wanted.toString());
	}

	@Test
	void theNeedThatAnAchievementAnswersComesFirst() {
		var achievement = this.market.achievement("退役动力电池快速分选与梯次利用");
		var wanted = this.market.need("退役动力电池快速分选");
		this.market.index();

		assertThat(matchesOf("/api/achievements/%s/matches".formatted(achievement))).bodyJson()
			.isLenientlyEqualTo("""
					{ "achievementId": "%s", "matches": [{ "rank": 1, "need": { "id": "%s" } }] }"""
				.formatted(achievement, wanted));
	}

	@Test
	void bothSidesSeeTheSameScore() {
		var achievement = this.market.achievement("退役动力电池快速分选与梯次利用");
		var need = this.market.need("退役动力电池快速分选");
		this.market.index();

		var ofNeed = first(matchesOf("/api/needs/%s/matches".formatted(need)));
		var ofAchievement = first(matchesOf("/api/achievements/%s/matches".formatted(achievement)));

		assertThat(ofAchievement.get("score")).isEqualTo(ofNeed.get("score"));
	}

	@Test
	@SuppressWarnings("unchecked")
	void theComponentsSumToTheScoreAndSayWhy() {
		this.market.achievement("退役动力电池快速分选与梯次利用");
		var need = this.market.need("退役动力电池快速分选");
		this.market.index();

		var match = first(matchesOf("/api/needs/%s/matches".formatted(need)));

		var components = (List<Map<String, Object>>) match.get("components");
		assertThat(components.stream().mapToDouble((component) -> number(component.get("points"))).sum())
			.isCloseTo(number(match.get("score")), within(0.001));
		assertThat(components).allSatisfy((component) -> assertThat((String) component.get("reason")).isNotBlank());
		assertThat(match.get("grade")).isIn("STRONG", "FAIR", "WEAK");
	}

	@Test
	void reasonsAreGivenInTheReadersLanguage() {
		this.market.achievement("退役动力电池快速分选与梯次利用");
		var need = this.market.need("退役动力电池快速分选");
		this.market.index();
		var uri = "/api/needs/%s/matches".formatted(need);

		assertThat(this.mvc.get().uri(uri).header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB")).bodyText()
			.contains("Batteries and energy storage");
		assertThat(this.mvc.get().uri(uri).header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN")).bodyText().contains("电池与储能");
	}

	@Test
	void theNumberOfMatchesCanBeLimited() {
		this.market.achievement("退役动力电池快速分选与梯次利用");
		this.market.achievement("退役动力电池快速分选装备");
		var need = this.market.need("退役动力电池快速分选");
		this.market.index();

		assertThat(matchesOf("/api/needs/%s/matches?limit=1".formatted(need))).bodyJson()
			.extractingPath("$.matches.length()")
			.isEqualTo(1);
		assertThat(matchesOf("/api/needs/%s/matches?limit=0".formatted(need))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("limit");
	}

	@Test
	void anUnknownListingHasNoMatches() {
		assertThat(matchesOf("/api/needs/1/matches")).hasStatus(404);
		assertThat(matchesOf("/api/achievements/1/matches")).hasStatus(404);
	}

	private MvcTestResult matchesOf(String uri) {
		return this.mvc.get().uri(uri).exchange();
	}

	private static Map<String, Object> first(MvcTestResult result) {
		var match = new HashMap<String, Object>();
		assertThat(result).bodyJson()
			.extractingPath("$.matches[0]")
			.asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
			.satisfies(match::putAll);
		return match;
	}

	private static double number(Object value) {
		return ((Number) value).doubleValue();
	}

}
