package io.techbridge.marketplace.matches.kept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.Component;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Indicator;
import io.techbridge.matching.Industry;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Reason;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DetailJsonTests {

	@Test
	void whateverFillsASentenceKeepsItsType() {
		var reason = Reason.of("any", "词", 3L, 1.5, new FieldCode("NUCLEAR"), new RegionCode("110000"),
				MoneyRange.between(1L, null), MoneyRange.ofNegotiable(), Stage.SAMPLE, ListField.HEALTH,
				new Industry("C38"), LocalDate.of(2026, 11, 20),
				new Indicator("能耗", Indicator.Operator.RANGE, new BigDecimal("1.50"), BigDecimal.TWO, "kW", null),
				List.of("电池", "分选"), Reason.of("nested", 2L));

		assertThat(written(reason)).isEqualTo(reason);
	}

	@Test
	void aSetIsAlwaysWrittenInTheSameOrder() {
		var one = detail(Reason.of("modes.shared", Set.of(TransferMode.SERVICE, TransferMode.EQUITY)));
		var other = detail(Reason.of("modes.shared", Set.of(TransferMode.EQUITY, TransferMode.SERVICE)));

		assertThat(DetailJson.write(one)).isEqualTo(DetailJson.write(other));
	}

	@Test
	void comparedIndicatorsComeBackAsTheyWere() {
		var asked = new Indicator("空洞率", Indicator.Operator.LE, new BigDecimal("1.50"), null, "%",
				Indicator.Importance.MUST);
		var compared = List.of(new ComparedIndicator(asked, null, ComparedIndicator.Outcome.NOT_STATED),
				new ComparedIndicator(Indicator.statement("无毒"), Indicator.statement("环保"),
						ComparedIndicator.Outcome.COMPARE));

		var read = DetailJson.read(DetailJson.write(new DetailJson.Detail(List.of(), List.of(), compared)));

		assertThat(read.indicators()).isEqualTo(compared);
	}

	@Test
	void whatCannotBeKeptIsRefusedAtOnce() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> DetailJson.write(detail(Reason.of("any", Locale.CHINESE))));
	}

	private static Reason written(Reason reason) {
		return DetailJson.read(DetailJson.write(detail(reason))).components().getFirst().reason();
	}

	private static DetailJson.Detail detail(Reason reason) {
		return new DetailJson.Detail(List.of(new Component("rule", 150, reason)), List.of("电池"), List.of());
	}

}
