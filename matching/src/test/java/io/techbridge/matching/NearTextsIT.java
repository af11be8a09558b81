package io.techbridge.matching;

import java.nio.file.Path;
import java.util.List;

import io.techbridge.local.LocalSearch;
import io.techbridge.matching.text.BgeSmallZhEmbeddings;
import io.techbridge.matching.text.InMemoryVectorStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Texts that say nearly the same, on a real search node with real embeddings.
 */
class NearTextsIT {

	private static final ListingText CATALYST = new ListingText("宽温域低温脱硝催化剂", "适用于焦化、玻璃行业烟气，120 ℃ 下脱硝效率大于 90%。");

	private static final Embeddings EMBEDDINGS = new BgeSmallZhEmbeddings(2);

	@TempDir
	static Path folder;

	private static LocalSearch node;

	private static MatchingEngine engine;

	@BeforeAll
	static void fillIndex() {
		node = LocalSearch.start(folder);
		engine = MatchingEngine.connect(node.uri(), EMBEDDINGS, new InMemoryVectorStore(), MatchingSettings.standard());
		engine.index().ensure();
		var catalyst = anOffer("catalyst", CATALYST.title()).text(CATALYST.text()).build();
		var offers = List.of(catalyst, anOffer("battery", "退役动力电池快速分选方法").build());
		engine.index()
			.putOffers(offers.stream().map((offer) -> new Versioned<>(new Listed<>(offer, membersOnly()), 1)).toList());
		var demand = aDemand("n-catalyst", CATALYST.title()).text(CATALYST.text()).build();
		engine.index().putDemands(List.of(new Versioned<>(Listed.bare(demand), 1)));
		engine.index().refresh();
	}

	@AfterAll
	static void stopNode() {
		node.close();
		EMBEDDINGS.close();
	}

	private static BrowseFacts membersOnly() {
		return new BrowseFacts(null, null, Circle.MEMBERS);
	}

	@Test
	void theNearestEntriesOfASideComeFirstWhoeverTheyAreOpenTo() {
		var offers = engine.nearTexts().nearest(IndexSide.OFFERS, CATALYST, 5);

		assertThat(offers.keySet()).containsExactly("catalyst", "battery");
		assertThat(offers.get("catalyst")).isCloseTo(1, within(.001));
		assertThat(offers.get("battery")).isLessThan(.7);
		assertThat(engine.nearTexts().nearest(IndexSide.DEMANDS, CATALYST, 5).keySet()).containsExactly("n-catalyst");
	}

	@Test
	void cosinesAreThoseOfTheSearchAndNeedNoIndex() {
		var battery = new ListingText("退役动力电池快速分选方法", "");
		var found = engine.nearTexts().nearest(IndexSide.OFFERS, CATALYST, 5);

		assertThat(engine.nearTexts().cosines(CATALYST, List.of(battery, CATALYST, battery))).satisfiesExactly(
				(one) -> assertThat(one).isCloseTo(found.get("battery"), within(.001)),
				(same) -> assertThat(same).isCloseTo(1, within(.001)),
				(again) -> assertThat(again).isCloseTo(found.get("battery"), within(.001)));
	}

	@Test
	void withoutEmbeddingsThereIsNothingToCompare() {
		var words = MatchingEngine.connect(node.uri(), Embeddings.none(), new InMemoryVectorStore(),
				MatchingSettings.standard());

		assertThat(words.nearTexts().available()).isFalse();
		assertThat(engine.nearTexts().available()).isTrue();
	}

}
