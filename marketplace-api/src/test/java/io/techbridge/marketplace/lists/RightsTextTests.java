package io.techbridge.marketplace.lists;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RightsTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"发明专利4项、软件著作权1项，ZL202010123456.7 | INVENTION - - 发明专利4项;SOFTWARE - - 软件著作权1项;INVENTION ZL202010123456.7 GRANTED -",
			"ZL 2020 2 0123456.X | UTILITY_MODEL ZL202020123456.X GRANTED -",
			"发明专利：202110234567.8（实审） | INVENTION 202110234567.8 APPLIED 发明专利：202110234567.8（实审）",
			"已授权发明专利 ZL201930001234.5 | INVENTION ZL201930001234.5 GRANTED -",
			"实用新型专利已失效 | UTILITY_MODEL - LAPSED 实用新型专利已失效", "CN 112345678 A | INVENTION CN112345678A - -",
			"软著登记号2020SR0123456 | SOFTWARE 2020SR0123456 GRANTED -", "植物新品种权 | PLANT_VARIETY - - -",
			"核心工艺为技术秘密 | TRADE_SECRET - - 核心工艺为技术秘密", "申请发明专利3项；授权2项 | INVENTION - APPLIED 申请发明专利3项;- - GRANTED 授权2项",
			"《一种电极、隔膜及其制备方法》（ZL202010123456.7，发明） | INVENTION ZL202010123456.7 GRANTED 《一种电极、隔膜及其制备方法》（ZL202010123456.7，发明）",
			"发明及实用新型专利5项 | - - - 发明及实用新型专利5项", "PCT申请一件 | - - APPLIED PCT申请一件" })
	void tellsKindNumberAndStatusApart(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	@Test
	void noWordIsLost() {
		var text = "团队已获多项奖励，另有专利池（含ZL202010123456.7与ZL202010123457.1）可打包许可";

		assertThat(RightsText.parse(text)).extracting("note")
			.containsExactly("团队已获多项奖励", "另有专利池（含ZL202010123456.7与ZL202010123457.1）可打包许可");
	}

	private static String read(String text) {
		return RightsText.parse(text)
			.stream()
			.map((right) -> Stream.of(right.kind(), right.number(), right.status(), right.note())
				.map((part) -> Objects.toString(part, "-"))
				.collect(Collectors.joining(" ")))
			.collect(Collectors.joining(";"));
	}

}
