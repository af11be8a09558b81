package io.techbridge.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.techbridge.local.LocalSearch;
import io.techbridge.matching.text.InMemoryVectorStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Lists, facets and suggestions on a real search node.
 */
class BrowseIT {

	private static final long WAN = 1_000_000;

	private static final BrowseFacts TSINGHUA = facts("1", "清华大学", Circle.EVERYBODY);

	private static final BrowseFacts TIANJIN = facts("2", "天津大学", Circle.EVERYBODY);

	private static final BrowseFacts MEMBERS_ONLY = facts("3", "河北工业大学", Circle.MEMBERS);

	private static final List<Listed<Offer>> OFFERS = List.of(
			new Listed<>(anOffer("catalyst", "宽温域低温脱硝催化剂").text("适用于焦化、玻璃行业烟气。\n采用稀土改性，120 ℃ 下脱硝效率大于 90%。")
				.keywords("脱硝", "催化剂")
				.field("ENVIRONMENT.AIR_POLLUTION")
				.listField(ListField.ENERGY_SAVING)
				.region("110108")
				.trl(7)
				.stage(Stage.PILOT_TESTED)
				.modes(TransferMode.ORDINARY_LICENSE, TransferMode.SERVICE)
				.price(MoneyRange.between(80 * WAN, 200 * WAN))
				.confirmedOn("2026-05-01")
				.park("ZGC")
				.build(), TSINGHUA),
			new Listed<>(anOffer("dust", "高温烟气除尘滤袋").keywords("除尘")
				.field("ENVIRONMENT.AIR_POLLUTION")
				.listField(ListField.ENERGY_SAVING)
				.region("130600")
				.trl(9)
				.stage(Stage.MASS_PRODUCIBLE)
				.modes(TransferMode.ASSIGNMENT)
				.price(MoneyRange.ofNegotiable())
				.confirmedOn("2026-06-01")
				.build(), TIANJIN),
			new Listed<>(anOffer("battery", "退役动力电池快速分选方法")
				.text("Sorting of retired lithium-ion batteries for a second use.")
				.keywords("动力电池", "Battery sorting")
				.field("NEW_ENERGY.BATTERIES_STORAGE")
				.listField(ListField.ENERGY_SAVING)
				.region("110114")
				.trl(7)
				.stage(Stage.SAMPLE)
				.modes(TransferMode.ORDINARY_LICENSE)
				.price(MoneyRange.between(null, 50 * WAN))
				.confirmedOn("2026-07-01")
				.park("ZGC")
				.build(), TSINGHUA),
			new Listed<>(anOffer("denitration", "焦炉烟气超低温脱硝装置").keywords("脱硝", "机密工艺")
				.field("ENVIRONMENT.AIR_POLLUTION")
				.region("130600")
				.trl(5)
				.confirmedOn("2026-08-01")
				.park("BDZGC")
				.build(), MEMBERS_ONLY),
			new Listed<>(anOffer("membrane", "高盐废水膜浓缩与分盐结晶").text("实现废水近零排放").region("120104").build(), TIANJIN));

	private static final List<Listed<Demand>> DEMANDS = List.of(new Listed<>(
			aDemand("open", "焦炉烟气低温脱硝效率不够").text("排烟温度只有 150 ℃").region("120116").industries("C25").minTrl(6).build(),
			new BrowseFacts(new BrowseFacts.Owner("9", "渤海焦化"), "PROBLEM", Circle.EVERYBODY)),
			new Listed<>(aDemand("anonymous", "烟气脱硝改造").region("130000").build(),
					new BrowseFacts(null, "OPEN_CALL", Circle.EVERYBODY)));

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
	}

	@BeforeEach
	void fillIndex() {
		this.engine = MatchingEngine.connect(node.uri(), Embeddings.none(), new InMemoryVectorStore(),
				MatchingSettings.standard().withIndexPrefix("test"));
		this.engine.index().ensure();
		this.engine.index().putOffers(OFFERS.stream().map((offer) -> new Versioned<>(offer, 1)).toList());
		this.engine.index().putDemands(DEMANDS.stream().map((demand) -> new Versioned<>(demand, 1)).toList());
		this.engine.index().refresh();
	}

	@AfterEach
	void dropIndex() {
		this.engine.index().drop();
	}

	private static BrowseFacts facts(String owner, String name, Circle circle) {
		return new BrowseFacts(new BrowseFacts.Owner(owner, name), null, circle);
	}

	private BrowsePage offers(BrowseQuery query) {
		return this.engine.search().offers(query);
	}

	private List<String> found(BrowseFilters filters) {
		return offers(BrowseQuery.of("").filteredBy(filters)).ids();
	}

	private static Map<String, Long> facet(BrowsePage page, BrowseFacet name) {
		return page.facets()
			.stream()
			.filter((facet) -> facet.name() == name)
			.flatMap((facet) -> facet.values().stream())
			.collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
	}

	@ParameterizedTest
	@CsvSource({ "脱硝, catalyst", "动力电池分选, battery", "废水, membrane", "lithium battery, battery", "battery 分选, battery",
			"清华大学 脱硝, catalyst", "盐, membrane", "稀土的脱硝, catalyst" })
	void aSearchAnswersWith(String words, String first) {
		assertThat(offers(BrowseQuery.of(words)).ids()).startsWith(first);
	}

	@ParameterizedTest
	@CsvSource({ "脱氮", "钙钛矿", "lithium sulfur cathode", "？？" })
	void whatNobodyOffersIsNotFound(String words) {
		assertThat(offers(BrowseQuery.of(words)).ids()).isEmpty();
	}

	@Test
	void someEntriesCanBeHeldAgainstAQuestion() {
		var search = this.engine.search();
		var denitration = BrowseQuery.of("脱硝")
			.filteredBy(BrowseFilters.none().fields(List.of(new FieldCode("ENVIRONMENT"))));
		var all = List.of("catalyst", "dust", "battery", "denitration", "unknown");

		assertThat(search.among(IndexSide.OFFERS, denitration, all)).containsExactly("catalyst");
		assertThat(search.among(IndexSide.OFFERS, denitration.seenBy(Circle.MEMBERS), all))
			.containsExactlyInAnyOrder("catalyst", "denitration");
		assertThat(search.among(IndexSide.OFFERS, denitration, List.of("dust", "battery"))).isEmpty();
		assertThat(search.among(IndexSide.OFFERS, denitration, List.of())).isEmpty();
		assertThat(search.among(IndexSide.DEMANDS, BrowseQuery.of("脱硝"), List.of("open", "anonymous")))
			.containsExactlyInAnyOrder("open", "anonymous");
	}

	@Test
	void aListWithoutWordsIsNewestFirstAndWhatHasNoDateLast() {
		assertThat(offers(BrowseQuery.of("")).ids()).containsExactly("battery", "dust", "catalyst", "membrane");
	}

	@Test
	void aListByReadinessHasTheHighestFirstAndTheNewerOfTwo() {
		assertThat(offers(BrowseQuery.of("").sortedBy(BrowseSort.TRL)).ids()).containsExactly("dust", "battery",
				"catalyst", "membrane");
	}

	@Test
	void aListIsFilteredByWhatLiesBelowAFieldAndInsideARegion() {
		assertThat(found(BrowseFilters.none().fields(List.of(new FieldCode("ENVIRONMENT"))))).containsExactly("dust",
				"catalyst");
		assertThat(found(BrowseFilters.none().regions(List.of(new RegionCode("110000"))))).containsExactly("battery",
				"catalyst");
	}

	@Test
	void ofAFilterAnyValueWillDoOfSeveralFiltersEach() {
		var eitherRegion = BrowseFilters.none().regions(List.of(new RegionCode("110108"), new RegionCode("130000")));

		assertThat(found(eitherRegion)).containsExactly("dust", "catalyst");
		assertThat(found(eitherRegion.modes(List.of(TransferMode.SERVICE, TransferMode.EQUITY))))
			.containsExactly("catalyst");
		assertThat(found(eitherRegion.owners(List.of("2")).stages(List.of(Stage.SAMPLE)))).isEmpty();
	}

	@Test
	void levelsAreFilteredByTheirEnds() {
		assertThat(found(BrowseFilters.none().trl(8, null))).containsExactly("dust");
		assertThat(found(BrowseFilters.none().trl(null, 8))).containsExactly("battery", "catalyst");
		assertThat(found(BrowseFilters.none().trl(7, 7))).containsExactly("battery", "catalyst");
	}

	@Test
	void aPriceIsFoundInEveryStepItTouches() {
		assertThat(found(BrowseFilters.none().prices(List.of(PriceBucket.FROM_500K)))).containsExactly("battery",
				"catalyst");
		assertThat(found(BrowseFilters.none().prices(List.of(PriceBucket.UNDER_100K)))).containsExactly("battery");
		assertThat(found(BrowseFilters.none().prices(List.of(PriceBucket.NEGOTIABLE)))).containsExactly("dust");
	}

	@Test
	void facetsCountEveryValueOnBothLevels() {
		var page = offers(BrowseQuery.of(""));

		assertThat(facet(page, BrowseFacet.FIELD)).containsOnly(Map.entry("ENVIRONMENT", 2L),
				Map.entry("ENVIRONMENT.AIR_POLLUTION", 2L), Map.entry("NEW_ENERGY", 1L),
				Map.entry("NEW_ENERGY.BATTERIES_STORAGE", 1L));
		assertThat(facet(page, BrowseFacet.REGION)).containsEntry("110000", 2L).containsEntry("110108", 1L);
		assertThat(facet(page, BrowseFacet.TRL)).containsOnly(Map.entry("7", 2L), Map.entry("9", 1L));
		assertThat(facet(page, BrowseFacet.OWNER)).containsOnly(Map.entry("1", 2L), Map.entry("2", 2L));
		assertThat(facet(page, BrowseFacet.PARK)).containsOnly(Map.entry("ZGC", 2L));
		assertThat(facet(page, BrowseFacet.PRICE)).containsEntry("FROM_500K", 2L).containsEntry("NEGOTIABLE", 1L);
		assertThat(page.facets()).extracting(Facet::name).doesNotContain(BrowseFacet.KIND);
	}

	@Test
	void whatIsChosenOfAFacetDoesNotEmptyItsOtherValuesButThoseOfTheOthers() {
		var page = offers(
				BrowseQuery.of("").filteredBy(BrowseFilters.none().owners(List.of("1")).stages(List.of(Stage.SAMPLE))));

		assertThat(page.ids()).containsExactly("battery");
		assertThat(page.total()).isEqualTo(1);
		assertThat(facet(page, BrowseFacet.OWNER)).containsOnly(Map.entry("1", 1L));
		assertThat(facet(page, BrowseFacet.STAGE)).containsOnly(Map.entry("SAMPLE", 1L), Map.entry("PILOT_TESTED", 1L));
		assertThat(facet(page, BrowseFacet.FIELD)).containsOnly(Map.entry("NEW_ENERGY", 1L),
				Map.entry("NEW_ENERGY.BATTERIES_STORAGE", 1L));
	}

	@Test
	void aChosenValueIsListedEvenIfNothingHasIt() {
		var page = offers(BrowseQuery.of("废水").filteredBy(BrowseFilters.none().parks(List.of("ZGC"))));

		assertThat(page.ids()).isEmpty();
		assertThat(facet(page, BrowseFacet.PARK)).containsOnly(Map.entry("ZGC", 0L));
	}

	@Test
	void whatIsForMembersIsNeitherListedNorCountedForOthers() {
		var forMembers = offers(BrowseQuery.of("脱硝").seenBy(Circle.MEMBERS));
		var forEverybody = offers(BrowseQuery.of("脱硝"));

		assertThat(forMembers.ids()).containsExactlyInAnyOrder("catalyst", "denitration");
		assertThat(facet(forMembers, BrowseFacet.OWNER)).containsOnly(Map.entry("1", 1L), Map.entry("3", 1L));
		assertThat(forEverybody.ids()).containsExactly("catalyst");
		assertThat(forEverybody.total()).isEqualTo(1);
		assertThat(facet(forEverybody, BrowseFacet.OWNER)).containsOnly(Map.entry("1", 1L));
		assertThat(facet(forEverybody, BrowseFacet.PARK)).doesNotContainKey("BDZGC");
	}

	@Test
	void anAnonymousDemandCountsForNoOwnerAndNoPark() {
		var page = this.engine.search().demands(BrowseQuery.of("脱硝"));

		assertThat(page.ids()).containsExactlyInAnyOrder("open", "anonymous");
		assertThat(facet(page, BrowseFacet.OWNER)).containsOnly(Map.entry("9", 1L));
		assertThat(facet(page, BrowseFacet.KIND)).containsOnly(Map.entry("PROBLEM", 1L), Map.entry("OPEN_CALL", 1L));
		assertThat(facet(page, BrowseFacet.TRL)).containsOnly(Map.entry("6", 1L));
		assertThat(page.facets()).extracting(Facet::name).doesNotContain(BrowseFacet.STAGE);
	}

	@Test
	void theWordsAreMarkedInTitleAndExcerpt() {
		var highlight = offers(BrowseQuery.of("稀土脱硝")).highlights().getFirst();

		assertThat(highlight.id()).isEqualTo("catalyst");
		assertThat(marked(highlight.title())).containsExactly("脱硝");
		assertThat(marked(highlight.excerpt())).containsExactly("稀土", "脱硝");
		assertThat(highlight.title().stream().map(Highlight.Segment::text).collect(Collectors.joining()))
			.isEqualTo("宽温域低温脱硝催化剂");
	}

	@Test
	void englishWordsAreMarkedInWhateverForm() {
		var highlight = offers(BrowseQuery.of("lithium battery")).highlights().getFirst();

		assertThat(marked(highlight.excerpt())).containsExactly("lithium", "batteries");
		assertThat(highlight.title()).isEmpty();
	}

	@Test
	void withoutWordsNothingIsMarked() {
		assertThat(offers(BrowseQuery.of(" ")).highlights()).isEmpty();
	}

	private static List<String> marked(List<Highlight.Segment> segments) {
		return segments.stream().filter(Highlight.Segment::marked).map(Highlight.Segment::text).toList();
	}

	@ParameterizedTest
	@CsvSource({ "DATE, ''", "TRL, ''", "RELEVANCE, 烟气" })
	void theCursorLeadsToTheEndOfTheListWithoutGapsOrRepeats(BrowseSort sort, String words) {
		putMoreOffers(25);
		var query = BrowseQuery.of(words).sortedBy(sort);
		var whole = offers(query.page(100, null)).ids();

		assertThat(pages(query, () -> {
		})).containsExactlyElementsOf(whole).hasSizeGreaterThan(20);
	}

	@ParameterizedTest
	@CsvSource({ "DATE, ''", "TRL, ''", "RELEVANCE, 烟气" })
	void entriesThatAppearMeanwhileMakeNoOtherAppearTwiceOrNever(BrowseSort sort, String words) {
		putMoreOffers(25);
		var query = BrowseQuery.of(words).sortedBy(sort);
		var whole = offers(query.page(100, null)).ids();
		var appeared = new ArrayList<String>();

		var read = pages(query, () -> {
			var id = "new" + appeared.size();
			appeared.add(id);
			put(anOffer(id, "烟气余热回收装置之" + id).text("烟气 ".repeat(appeared.size())).confirmedOn("2026-09-01").build());
		});

		assertThat(read).doesNotHaveDuplicates().containsAll(whole);
	}

	private List<String> pages(BrowseQuery query, Runnable meanwhile) {
		var read = new ArrayList<String>();
		String cursor = null;
		do {
			var page = offers(query.page(4, cursor));
			read.addAll(page.ids());
			cursor = page.nextCursor();
			meanwhile.run();
		}
		while (cursor != null);
		return read;
	}

	private void putMoreOffers(int count) {
		IntStream.range(0, count)
			.forEach((i) -> put(anOffer("more" + i, "烟气治理技术").text("第" + i + "号烟气" + "方案".repeat(i % 7))
				.trl(1 + i % 3)
				.confirmedOn("2026-01-0" + (1 + i % 9))
				.build()));
	}

	private void put(Offer offer) {
		this.engine.index().putOffers(List.of(new Versioned<>(new Listed<>(offer, TIANJIN), 1)));
		this.engine.index().refresh();
	}

	@Test
	void aCursorOfAListInAnotherOrderIsRefused() {
		var byDate = offers(BrowseQuery.of("").page(2, null)).nextCursor();

		assertThatIllegalArgumentException()
			.isThrownBy(() -> offers(BrowseQuery.of("").sortedBy(BrowseSort.TRL).page(2, byDate)))
			.withMessageContaining("cursor");
	}

	@Test
	void whatIsBeingTypedIsCompletedToKeywordsOwnersAndTitles() {
		assertThat(suggested("脱", Circle.EVERYBODY)).containsExactly("KEYWORD 脱硝", "TITLE 宽温域低温脱硝催化剂");
		assertThat(suggested("低温脱", Circle.EVERYBODY)).containsExactly("TITLE 宽温域低温脱硝催化剂");
		assertThat(suggested("bat", Circle.EVERYBODY)).containsExactly("KEYWORD Battery sorting");
		assertThat(suggested("清华", Circle.EVERYBODY)).containsExactly("OWNER 清华大学");
		assertThat(suggested("(", Circle.EVERYBODY)).isEmpty();
		assertThat(suggested("  ", Circle.EVERYBODY)).isEmpty();
	}

	@Test
	void suggestionsNameTheEntryOrTheOwnerBehindThem() {
		assertThat(this.engine.search().suggestions(IndexSide.OFFERS, "清华", Circle.EVERYBODY))
			.containsExactly(new Suggestion("清华大学", SuggestionKind.OWNER, "1"));
		assertThat(this.engine.search().suggestions(IndexSide.OFFERS, "滤袋", Circle.EVERYBODY))
			.containsExactly(new Suggestion("高温烟气除尘滤袋", SuggestionKind.TITLE, "dust"));
	}

	@Test
	void suggestionsGiveNothingAwayThatIsForMembers() {
		assertThat(suggested("机密", Circle.EVERYBODY)).isEmpty();
		assertThat(suggested("河北工业", Circle.EVERYBODY)).isEmpty();
		assertThat(suggested("焦炉", Circle.EVERYBODY)).isEmpty();
		assertThat(suggested("机密", Circle.MEMBERS)).containsExactly("KEYWORD 机密工艺");
		assertThat(suggested("河北工业", Circle.MEMBERS)).containsExactly("OWNER 河北工业大学");
		assertThat(suggested("焦炉", Circle.MEMBERS)).containsExactly("TITLE 焦炉烟气超低温脱硝装置");
	}

	private List<String> suggested(String typed, Circle circle) {
		return this.engine.search()
			.suggestions(IndexSide.OFFERS, typed, circle)
			.stream()
			.map((suggestion) -> suggestion.kind() + " " + suggestion.text())
			.toList();
	}

	@Test
	void similarEntriesAreThoseWithTheSameTellingWordsAndNeverTheEntryItself() {
		put(anOffer("oven", "焦炉烟气低温脱硝催化剂再生").build());
		put(anOffer("filter", "高温烟气过滤除尘设备").build());

		assertThat(similar("catalyst", Circle.EVERYBODY)).startsWith("oven").doesNotContain("catalyst", "battery");
		assertThat(similar("dust", Circle.EVERYBODY)).startsWith("filter").doesNotContain("dust");
		assertThat(similar("unknown", Circle.EVERYBODY)).isEmpty();
	}

	@Test
	void similarEntriesThatAreForMembersAreShownToMembersOnly() {
		put(anOffer("oven", "焦炉烟气超低温脱硝催化剂再生").build());

		assertThat(similar("oven", Circle.MEMBERS)).contains("denitration");
		assertThat(similar("oven", Circle.EVERYBODY)).doesNotContain("denitration");
	}

	private List<String> similar(String id, Circle circle) {
		return this.engine.search().similar(IndexSide.OFFERS, id, circle, 6);
	}

}
