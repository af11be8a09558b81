package io.techbridge.matching.evaluation;

import java.util.List;
import java.util.stream.IntStream;

import io.techbridge.matching.Demand;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldsTests {

	@Test
	void needsThatDifferOnlyInPunctuationStayInOneFold() {
		var needs = List.of(Demand.of("1", "低温脱硝", "烟气，温度低。"), Demand.of("2", "低温脱硝", "烟气 温度低"),
				Demand.of("3", "膜分离", ""));

		var folds = Folds.of(needs);

		assertThat(folds.get("1")).isEqualTo(folds.get("2"));
		assertThat(folds.get("3")).isNotEqualTo(folds.get("1"));
	}

	@Test
	void theFoldsAreOfEqualSize() {
		var needs = IntStream.range(0, 50).mapToObj((i) -> Demand.of("n" + i, "需求" + i, "")).toList();

		var folds = Folds.of(needs);

		for (int fold = 0; fold < Folds.COUNT; fold++) {
			var number = fold;
			assertThat(folds.values().stream().filter((one) -> one == number)).hasSize(10);
		}
	}

}
