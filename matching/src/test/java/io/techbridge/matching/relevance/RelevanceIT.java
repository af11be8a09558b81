package io.techbridge.matching.relevance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import io.techbridge.local.LocalSearch;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.Embeddings;
import io.techbridge.matching.Listed;
import io.techbridge.matching.Listings;
import io.techbridge.matching.MatchingEngine;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Versioned;
import io.techbridge.matching.text.InMemoryVectorStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type and what they should see first, in a small market of named offers
 * ({@code relevance/offers.csv}).
 */
class RelevanceIT {

	@TempDir
	static Path folder;

	private static LocalSearch node;

	private static MatchingEngine engine;

	@BeforeAll
	static void fillIndex() throws IOException {
		node = LocalSearch.start(folder);
		engine = MatchingEngine.connect(node.uri(), Embeddings.none(), new InMemoryVectorStore(),
				MatchingSettings.standard());
		engine.index().ensure();
		engine.index().putOffers(offers().stream().map((offer) -> new Versioned<>(Listed.bare(offer), 1)).toList());
		engine.index().refresh();
	}

	@AfterAll
	static void stopNode() {
		engine.close();
		node.close();
	}

	private static List<Offer> offers() throws IOException {
		try (var in = RelevanceIT.class.getResourceAsStream("/relevance/offers.csv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split("\\|"))
				.map((cells) -> Listings.anOffer(cells[0], cells[1])
					.text(cells[2])
					.keywords(cells[3].split(","))
					.build())
				.toList();
		}
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource({ "脱硝, low-temperature-denitration ammonia-escape-laser", "低温脱硝催化剂, low-temperature-denitration",
			"烟气脱硝, low-temperature-denitration", "烟气脱硫, wet-desulfurization", "氮氧化物, low-temperature-denitration",
			"除尘, bag-filter", "VOCs, voc-catalytic-oxidation", "vocs 催化, voc-catalytic-oxidation",
			"焦化废水, coking-wastewater", "废水零排放, brine-zero-discharge", "反渗透膜, seawater-desalination",
			"锂电池, solid-electrolyte", "lithium battery, solid-electrolyte battery-sorting",
			"solid state batteries, solid-electrolyte", "battery recycling 回收, battery-recycling",
			"spent LiFePO4, battery-recycling", "动力电池 梯次利用, battery-sorting", "钠电池 硬碳, sodium-battery",
			"石墨烯, supercapacitor seawater-desalination", "SiC, sic-module", "碳化硅 SiC 封装, sic-module",
			"ＳｉＣ功率器件, sic-module", "GaN chips, gan-power", "铝, aluminium-casting", "铝合金压铸, aluminium-casting",
			"机器人, welding-robot picking-robot inspection-robot", "焊接机器人, welding-robot", "采摘, picking-robot",
			"激光, titanium-printing welding-robot ammonia-escape-laser", "3D printing, titanium-printing",
			"裂纹检测, forging-vision", "fault diagnosis of bearings, bearing-diagnosis", "轴承故障, bearing-diagnosis",
			"基因编辑, crispr-wheat", "wheat gene, crispr-wheat", "梨的保鲜, pear-storage", "肺结节, ct-ai", "人工智能 影像, ct-ai",
			"PLC 网关, industrial-iot", "光纤传感器, bridge-monitoring", "insulin, insulin-pen" })
	void answersWith(String words, String first) {
		var expected = first.split(" ");

		var found = engine.search().offers(BrowseQuery.of(words)).ids();

		assertThat(found.stream().limit(expected.length)).containsExactlyInAnyOrder(expected);
	}

	@ParameterizedTest
	@CsvSource({ "区块链", "量子计算", "脱氮", "blockchain ledger", "perovskite solar cell" })
	void findsNothingThatNobodyOffers(String words) {
		assertThat(engine.search().offers(BrowseQuery.of(words)).ids()).isEmpty();
	}

}
