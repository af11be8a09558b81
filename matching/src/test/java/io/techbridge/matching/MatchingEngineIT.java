package io.techbridge.matching;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import io.techbridge.local.LocalSearch;
import io.techbridge.matching.ranking.RegionRule;
import io.techbridge.matching.ranking.RegionRuleBuilder;
import io.techbridge.matching.ranking.RegionRules;
import io.techbridge.matching.text.BgeSmallZhEmbeddings;
import io.techbridge.matching.text.InMemoryVectorStore;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static io.techbridge.matching.Listings.atLeast;
import static io.techbridge.matching.Listings.between;
import static io.techbridge.matching.Listings.exactly;
import static io.techbridge.matching.Listings.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The engine on a real search node with real embeddings.
 */
class MatchingEngineIT {

	private static final List<Offer> OFFERS = List.of(
			anOffer("catalyst", "宽温域低温脱硝催化剂").text("适用于焦化、玻璃行业烟气，120 ℃ 下脱硝效率大于 90%。")
				.field("ENVIRONMENT.AIR_POLLUTION")
				.region("110108")
				.confirmedOn("2026-05-01")
				.build(),
			anOffer("dust", "高温烟气除尘滤袋").field("ENVIRONMENT.AIR_POLLUTION")
				.region("130600")
				.confirmedOn("2026-06-01")
				.build(),
			anOffer("battery", "退役动力电池快速分选方法").field("NEW_ENERGY.BATTERIES_STORAGE")
				.region("110114")
				.confirmedOn("2026-07-01")
				.build(),
			anOffer("robot", "果蔬采摘机器人柔性末端执行器").field("AGRICULTURE.AGRICULTURAL_MACHINERY")
				.onlyTo("130000")
				.region("110114")
				.confirmedOn("2026-04-01")
				.build(),
			anOffer("membrane", "高盐废水膜浓缩与分盐结晶").text("实现废水近零排放").region("120104").confirmedOn("2026-03-01").build());

	private static final Demand DENITRATION = aDemand("n-denitration", "焦炉烟气低温脱硝效率不够").text("排烟温度只有 150 ℃，氮氧化物超标。")
		.region("120116")
		.build();

	private static final Demand SORTING = aDemand("n-sorting", "旧电池包拆解后如何判断哪些电芯还能用").region("130600").build();

	private static final BrowseFacts FOR_MEMBERS = new BrowseFacts(null, null, Circle.MEMBERS);

	private static final Embeddings EMBEDDINGS = new BgeSmallZhEmbeddings(2);

	private static final VectorStore VECTORS = new InMemoryVectorStore();

	@TempDir
	static Path folder;

	private static LocalSearch node;

	private MatchingEngine engine;

	@BeforeAll
	static void startNode() {
		node = LocalSearch.start(folder);
	}

	@AfterAll
	static void stopNode() {
		node.close();
		EMBEDDINGS.close();
	}

	@BeforeEach
	void fillIndex() {
		this.engine = engine(EMBEDDINGS, MatchingSettings.standard());
		fill(this.engine);
	}

	@AfterEach
	void dropIndex() {
		this.engine.index().drop();
	}

	private static MatchingEngine engine(Embeddings embeddings, MatchingSettings settings) {
		return MatchingEngine.connect(node.uri(), embeddings, VECTORS, settings.withIndexPrefix("test"));
	}

	private static void fill(MatchingEngine engine) {
		assertThat(engine.index().ensure()).isTrue();
		engine.index().putOffers(OFFERS.stream().map((offer) -> bare(offer, 1)).toList());
		engine.index().putDemands(List.of(bare(DENITRATION, 1), bare(SORTING, 1)));
		engine.index().refresh();
	}

	private static <T> Versioned<Listed<T>> bare(T item, long version) {
		return new Versioned<>(Listed.bare(item), version);
	}

	private List<String> offersFor(Demand demand) {
		return this.engine.matcher()
			.offersFor(demand, 10)
			.matches()
			.stream()
			.map((match) -> match.offer().id())
			.toList();
	}

	@Test
	void theOfferThatAnswersADemandInOtherWordsIsFirst() {
		assertThat(offersFor(DENITRATION)).startsWith("catalyst");
		assertThat(offersFor(SORTING)).startsWith("battery");
	}

	@Test
	void aPairHasOneScoreWhicheverSideAsks() {
		var fromDemand = this.engine.matcher().offersFor(DENITRATION, 10).matches().getFirst();
		var fromOffer = this.engine.matcher().demandsFor(OFFERS.getFirst(), 10).matches().getFirst();

		assertThat(fromOffer.demand().id()).isEqualTo("n-denitration");
		assertThat(fromOffer.score()).isEqualTo(fromDemand.score());
		assertThat(fromOffer.components()).isEqualTo(fromDemand.components());
	}

	@Test
	void aCandidateOutsideOneLegIsScoredByBothAllTheSame() {
		var match = this.engine.matcher()
			.amongOffers(aDemand("n", "苹果收获自动化").build(), List.of("robot", "unknown"))
			.matches();

		assertThat(match).hasSize(1);
		assertThat(match.getFirst().components()).extracting(Component::rule).contains("words", "meaning");
		assertThat(match.getFirst().components()).filteredOn("rule", "meaning")
			.first()
			.extracting(Component::hundredths)
			.asInstanceOf(InstanceOfAssertFactories.INTEGER)
			.isPositive();
	}

	@Test
	void theSameQuestionGivesTheSameList() {
		var first = this.engine.matcher().offersFor(DENITRATION, 10).matches();

		assertThat(this.engine.matcher().offersFor(DENITRATION, 10).matches()).isEqualTo(first);
	}

	@Test
	void anOfferLimitedToARegionIsNotFoundFromElsewhere() {
		assertThat(offersFor(aDemand("n", "果园采摘").region("130600").build())).contains("robot");
		assertThat(offersFor(aDemand("n", "果园采摘").region("120116").build())).doesNotContain("robot");
		assertThat(offersFor(aDemand("n", "果园采摘").build())).contains("robot");
	}

	@Test
	void aRegionThatTheDemandExcludesIsNotFound() {
		assertThat(offersFor(aDemand("n", "烟气除尘").excluding("130000").build())).doesNotContain("dust");
		assertThat(offersFor(aDemand("n", "烟气除尘").build())).startsWith("dust");
	}

	@Test
	void whatIsForMembersIsMatchedForMembersOnly() {
		var index = this.engine.index();
		index.putOffers(List.of(new Versioned<>(new Listed<>(OFFERS.getFirst(), FOR_MEMBERS), 2)));
		index.putDemands(List.of(new Versioned<>(new Listed<>(DENITRATION, FOR_MEMBERS), 2)));
		index.refresh();
		var matcher = this.engine.matcher();

		assertThat(offersFor(DENITRATION)).doesNotContain("catalyst");
		assertThat(matcher.offersFor(DENITRATION, Circle.MEMBERS, 10).matches()).first()
			.extracting((match) -> match.offer().id())
			.isEqualTo("catalyst");
		assertThat(matcher.demandsFor(OFFERS.getFirst(), 10).matches()).extracting((match) -> match.demand().id())
			.doesNotContain("n-denitration");
		assertThat(matcher.demandsFor(OFFERS.getFirst(), Circle.MEMBERS, 10).matches())
			.extracting((match) -> match.demand().id())
			.contains("n-denitration");
	}

	@Test
	void aRestrictionExcludesInBothDirections() {
		var rule = RegionRuleBuilder.builder()
			.id("1")
			.kind(RegionRule.Kind.RESTRICT)
			.name("暂停")
			.nameEn("paused")
			.from(List.of(new RegionCode("110000")))
			.to(List.of(new RegionCode("120000")))
			.build();
		var restricted = engine(EMBEDDINGS,
				MatchingSettings.standard().withRegionRules(new RegionRules(List.of(rule))));

		assertThat(restricted.matcher().offersFor(DENITRATION, 10).matches()).extracting((match) -> match.offer().id())
			.doesNotContain("catalyst")
			.contains("dust");
		assertThat(restricted.matcher().demandsFor(OFFERS.getFirst(), 10).matches())
			.extracting((match) -> match.demand().id())
			.doesNotContain("n-denitration");
	}

	@Test
	void anOlderVersionChangesNothingAndARemovalOutlivesALateWrite() {
		var index = this.engine.index();

		index.putOffers(List.of(bare(anOffer("dust", "新名称").build(), 5)));
		index.putOffers(List.of(bare(anOffer("dust", "旧名称").build(), 4)));
		index.removeOffers(List.of(new Versioned<>("battery", 7)));
		index.putOffers(List.of(bare(OFFERS.get(2), 6)));
		index.refresh();

		assertThat(index.offers()).isEqualTo(OFFERS.size() - 1);
		assertThat(offersFor(SORTING)).doesNotContain("battery");
		assertThat(this.engine.matcher().amongOffers(SORTING, List.of("dust")).matches())
			.extracting((match) -> match.offer().title())
			.containsExactly("新名称");
	}

	@Test
	void writingToAnIndexThatWasDeletedMakesNoOther() {
		this.engine.index().drop();

		assertThatExceptionOfType(SearchUnavailable.class)
			.isThrownBy(() -> this.engine.index().putOffers(List.of(bare(OFFERS.getFirst(), 9))));
		assertThat(this.engine.index().ensure()).isTrue();
	}

	@Test
	void whatIsWrittenComesBackAsItWas() {
		var match = this.engine.matcher().amongOffers(DENITRATION, List.of("catalyst", "robot")).matches();

		assertThat(match).extracting(Match::offer).containsExactlyInAnyOrder(OFFERS.get(0), OFFERS.get(3));
	}

	@Test
	void whatIsComparedComesBackExactlyAsItWasWritten() {
		var offer = anOffer("rich", "宽温域脱硝催化剂").industries("C25", "N77")
			.park("ZGC")
			.indicators(must(between("工作温度", 120, 180.50, "℃")), Indicator.statement("耐硫"))
			.answering(0.75, 3.5, 8)
			.build();
		var demand = aDemand("n-rich", "烟气低温脱硝").industries("C25")
			.park("BDA")
			.deadline("2027-03-31")
			.indicators(must(atLeast("脱硝效率", 90.0, "%")), exactly("年处理量", 1e7, "m³"))
			.build();
		this.engine.index().putOffers(List.of(bare(offer, 1)));
		this.engine.index().putDemands(List.of(bare(demand, 1)));
		this.engine.index().refresh();

		assertThat(this.engine.matcher().amongOffers(demand, List.of("rich")).matches()).first()
			.extracting(Match::offer)
			.isEqualTo(offer);
		assertThat(this.engine.matcher().demandsFor(offer, 10).matches()).extracting(Match::demand).contains(demand);
	}

	@Test
	void aMustOutOfReachKeepsAPairOutOfBothListsAndTheVerdictSaysWhy() {
		var offer = anOffer("weak", "低温脱硝催化剂").indicators(exactly("脱硝效率", 60, "%")).build();
		var demand = aDemand("n-strict", "焦炉烟气低温脱硝").indicators(must(atLeast("脱硝率", 90, "%"))).build();
		this.engine.index().putOffers(List.of(bare(offer, 1)));
		this.engine.index().putDemands(List.of(bare(demand, 1)));
		this.engine.index().refresh();

		assertThat(offersFor(demand)).contains("catalyst").doesNotContain("weak");
		assertThat(this.engine.matcher().demandsFor(offer, 10).matches()).extracting((match) -> match.demand().id())
			.doesNotContain("n-strict");
		var verdict = this.engine.matcher().verdict(demand, "weak").orElseThrow();
		assertThat(verdict.match().score()).isPositive();
		assertThat(verdict.exclusions()).extracting(Reason::code).containsExactly("excluded.indicator");
		assertThat(verdict.match().comparedIndicators()).extracting(ComparedIndicator::outcome)
			.containsExactly(ComparedIndicator.Outcome.MISSED);
		assertThat(this.engine.matcher().verdict(demand, "unknown")).isEmpty();
	}

	@Test
	void aRestrictionMayBeOfAParkAndAFieldAndHoldsOnItsDaysOnly() {
		this.engine.index()
			.putOffers(
					List.of(bare(anOffer("park", "低温脱硝催化剂").park("TK").field("ENVIRONMENT.AIR_POLLUTION").build(), 1)));
		this.engine.index().refresh();
		var rule = RegionRuleBuilder.builder()
			.id("1")
			.kind(RegionRule.Kind.RESTRICT)
			.name("暂停")
			.nameEn("paused")
			.parksFrom(List.of("TK"))
			.fields(List.of(new FieldCode("ENVIRONMENT")))
			.validTo(LocalDate.of(2026, 11, 28))
			.build();
		var rules = new RegionRules(List.of(rule));
		var matcher = this.engine.matcher();

		assertThat(ids(matcher.under(rules, LocalDate.of(2026, 11, 28)).offersFor(DENITRATION, 10)))
			.doesNotContain("park")
			.contains("catalyst", "dust");
		assertThat(ids(matcher.under(rules, LocalDate.of(2026, 11, 29)).offersFor(DENITRATION, 10))).contains("park");
		assertThat(matcher.under(rules, LocalDate.of(2026, 11, 28)).verdict(DENITRATION, "park").orElseThrow())
			.matches(Verdict::isExcluded);
	}

	private static List<String> ids(Matches matches) {
		return matches.matches().stream().map((match) -> match.offer().id()).toList();
	}

	@Test
	void withoutEmbeddingsWordsAloneAreComparedAndItIsSaid() {
		this.engine.index().drop();
		this.engine = engine(Embeddings.none(), MatchingSettings.standard());
		fill(this.engine);

		var matches = this.engine.matcher().offersFor(aDemand("n", "脱硝催化剂").build(), 10);

		assertThat(matches.meaningUsed()).isFalse();
		assertThat(matches.matches()).first().extracting((match) -> match.offer().id()).isEqualTo("catalyst");
		assertThat(matches.matches().getFirst().components()).extracting(Component::rule).doesNotContain("meaning");
	}

	@Test
	void aDemandWithoutAnyWordsOfTheMarketStillGetsAnAnswer() {
		assertThat(offersFor(aDemand("n", "？？").build())).isNotNull();
	}

	@Test
	void whatMeansTheSameInOtherWordsIsSimilar() {
		this.engine.index().putOffers(List.of(bare(anOffer("cells", "锂离子旧电芯的一致性筛选").build(), 1)));
		this.engine.index().putDemands(List.of(bare(aDemand("n-cells", "废旧锂电池能否再用的检验").build(), 1)));
		this.engine.index().refresh();
		var search = this.engine.search();

		assertThat(search.similar(IndexSide.OFFERS, "battery", Circle.EVERYBODY, 6)).startsWith("cells")
			.doesNotContain("battery");
		assertThat(search.similar(IndexSide.DEMANDS, "n-sorting", Circle.EVERYBODY, 6)).startsWith("n-cells")
			.doesNotContain("n-denitration");
	}

	@Test
	void whileElasticsearchIsAwayEverythingSaysSo() {
		var nowhere = MatchingEngine.connect(URI.create("http://127.0.0.1:1"), Embeddings.none(), VECTORS,
				MatchingSettings.standard());

		assertThatExceptionOfType(SearchUnavailable.class)
			.isThrownBy(() -> nowhere.matcher().offersFor(DENITRATION, 1));
		assertThatExceptionOfType(SearchUnavailable.class)
			.isThrownBy(() -> nowhere.search().offers(BrowseQuery.of("")));
		assertThatExceptionOfType(SearchUnavailable.class)
			.isThrownBy(() -> nowhere.search().suggestions(IndexSide.OFFERS, "脱", Circle.EVERYBODY));
		assertThatExceptionOfType(SearchUnavailable.class)
			.isThrownBy(() -> nowhere.search().similar(IndexSide.OFFERS, "dust", Circle.EVERYBODY, 6));
		assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> nowhere.index().ensure());
		assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> nowhere.index().newBuild());
		assertThat(nowhere.search().isAvailable()).isFalse();
	}

	@Test
	void anIndexThatIsNotThereYetIsAwayToo() {
		var missing = MatchingEngine.connect(node.uri(), Embeddings.none(), VECTORS,
				MatchingSettings.standard().withIndexPrefix("missing"));

		assertThatExceptionOfType(SearchUnavailable.class)
			.isThrownBy(() -> missing.matcher().offersFor(DENITRATION, 1));
	}

	@Test
	void moreCandidatesThanFitOneRequestAreAllScored() {
		var offers = IntStream.range(0, 1500).mapToObj((i) -> bare(anOffer("x" + i, "脱硝" + i).build(), 1)).toList();
		var words = engine(Embeddings.none(), MatchingSettings.standard());
		words.index().putOffers(offers);
		words.index().refresh();

		var ids = offers.stream().map((offer) -> offer.item().item().id()).toList();

		assertThat(this.engine.matcher().amongOffers(DENITRATION, ids).matches()).hasSize(1500);
	}

}
