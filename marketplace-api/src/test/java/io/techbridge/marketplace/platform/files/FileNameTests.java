package io.techbridge.marketplace.platform.files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "检测报告.pdf, 检测报告.pdf", "../../etc/passwd.pdf, passwd.pdf", "C:\\temp\\图纸.docx, 图纸.docx",
			"良率98%（终稿）.xlsx, 良率98%（终稿）.xlsx", "a:b?c.pdf, a_b_c.pdf", ".hidden.pdf, hidden.pdf",
			"两个  空格 .pdf, 两个 空格 .pdf", "'/', ''" })
	void namesAreMadeHarmless(String sent, String kept) {
		assertThat(FileName.clean(sent)).isEqualTo(kept);
	}

	@Test
	void nothingInvisibleAndNothingThatTurnsTheReadingDirectionStays() {
		assertThat(FileName.clean("报\u0000告\u202Efdp.\u200Bexe\r\n.pdf")).isEqualTo("报告fdp.exe.pdf");
		assertThat(FileName.clean("半\uD83D个.pdf")).isEqualTo("半个.pdf");
	}

	@Test
	void longNamesKeepTheirEnding() {
		assertThat(FileName.clean("长".repeat(300) + ".docx")).hasSize(FileName.LONGEST).endsWith("长.docx");
		assertThat(FileName.clean("a".repeat(194) + "𠮷".repeat(5) + ".docx")).hasSize(199).endsWith("a.docx");
	}

	@Test
	void theEndingIsWhatStandsBehindTheLastDot() {
		assertThat(FileName.ending("a.tar.GZ")).isEqualTo("gz");
		assertThat(FileName.ending("none")).isEmpty();
		assertThat(FileName.ending("dot.")).isEmpty();
	}

}
