package io.techbridge.marketplace.lists;

import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.Indicator.Importance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "空洞率≤1.5%；结壳热阻≤0.1K/W；温度循环≥1500次 | 空洞率 LE 1.5 %;结壳热阻 LE 0.1 K/W;温度循环 GE 1500 次",
					"导热系数不低于1500 W/(m·K) | 导热系数 GE 1500 W/(m·K)", "厚度 5–10μm | 厚度 RANGE 5–10 μm",
					"工作温度：-20~60℃ | 工作温度 RANGE -20–60 ℃", "收率90%以上 | 收率 GE 90 %", "误报率 3%以内 | 误报率 LE 3 %",
					"温度20±0.5℃ | 温度 RANGE 19.5–20.5 ℃", "循环寿命≥1×10^5次 | 循环寿命 GE 100000 次",
					"电阻率≥2×10⁻³Ω·cm | 电阻率 GE 0.002 Ω·cm", "产能达到10万吨/年 | 产能 GE 100000 吨/年", "样品数量=12 | 样品数量 EQ 12",
					"售价低于1,500元/台 | 售价 LE 1500 元/台", "容量保持率≥80%（1C，1000次） | 容量保持率(1C,1000次) GE 80 %",
					"漏检率≤1%，误报率≤3% | 漏检率 LE 1 %;误报率 LE 3 %", "在80℃下，放置24小时后容量保持≥90% | 在80℃下,放置24小时后容量保持 GE 90 %",
					"1.强度可达5MPa。2.密度为1.1~1.2g/mL。 | 强度 GE 5 MPa;密度 RANGE 1.1–1.2 g/mL",
					"（1）强度≥5MPa；（2）密度≤2.50g/cm³ | 强度 GE 5 MPa;密度 LE 2.5 g/cm³" })
	void readsQuantitiesWithTheirLimits(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "最小缺陷0.2mm", "外观均匀、无裂纹", "精度±0.1mm", "符合GB/T 20245-2013", "技术成熟度达到国际先进水平", "厚度 10-5μm",
			"强度≥5MPa且≤9MPa", "由双方商定" })
	void whatCannotBeToldApartStaysInWords(String text) {
		assertThat(IndicatorText.parse(text)).containsExactly(Indicator.statement(text));
	}

	@Test
	void knowsWhatANeedCannotDoWithout() {
		var indicators = IndicatorText.parse("★漏检率≤1%；【期望】误报率≤3%；速度≥12米/分");

		assertThat(indicators).extracting(Indicator::importance)
			.containsExactly(Importance.MUST, Importance.NICE, null);
		assertThat(indicators).extracting(Indicator::name).containsExactly("漏检率", "误报率", "速度");
	}

	@Test
	void aNumberHasOneFormHoweverItIsWritten() {
		assertThat(IndicatorText.parse("密度≤2.50g/cm3")).isEqualTo(IndicatorText.parse("密度 ≤ 2.5 g/cm3"));
	}

	private static String read(String text) {
		return IndicatorText.parse(text)
			.stream()
			.map((indicator) -> (indicator.operator() == null) ? indicator.name()
					: indicator.name() + " " + indicator.operator() + " " + indicator.value().toPlainString()
							+ (indicator.upper() != null ? "–" + indicator.upper().toPlainString() : "")
							+ (indicator.unit() != null ? " " + indicator.unit() : ""))
			.collect(Collectors.joining(";"));
	}

}
