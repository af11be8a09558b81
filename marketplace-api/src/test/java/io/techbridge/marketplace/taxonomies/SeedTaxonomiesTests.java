package io.techbridge.marketplace.taxonomies;

import java.util.Locale;

import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeedTaxonomiesTests {

	private static final SeedTaxonomies TAXONOMIES = SeedTaxonomies.load();

	@ParameterizedTest
	@CsvSource({ "ADVANCED_MANUFACTURING, ADVANCED_MANUFACTURING", "先进制造, ADVANCED_MANUFACTURING",
			"工业机器人, ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS", "先进制造/工业机器人, ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS",
			"先进制造 - 工业机器人, ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS",
			"先进制造＞工业机器人, ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS",
			"Advanced manufacturing / Industrial robots, ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS",
			"industrial ROBOTS, ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS",
			"Ceramics and inorganic non-metallic materials, NEW_MATERIALS.CERAMICS_INORGANIC", "新材料, NEW_MATERIALS",
			"新能源汽车, TRANSPORT.NEW_ENERGY_VEHICLES", "先进制造/别的什么, ADVANCED_MANUFACTURING",
			"new_energy.smart_grid, NEW_ENERGY.SMART_GRID" })
	void findsTheFieldAPersonMeans(String label, String code) {
		assertThat(TAXONOMIES.fieldOf(label)).contains(new FieldCode(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "占星术", "/", "先进" })
	void knowsNoFieldForOtherWords(String label) {
		assertThat(TAXONOMIES.fieldOf(label)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "北京, 110000", "北京市, 110000", "北京海淀, 110108", "北京市海淀区, 110108", "海淀区, 110108", "海淀, 110108",
			"天津滨海新区, 120116", "天津市·滨海新区, 120116", "河北省保定市, 130600", "保定, 130600", "保定市, 130600", "雄安, 133100",
			"雄安新区, 133100", "河北雄安新区, 133100", "河北, 130000", "河北省, 130000", "河北区, 120105", "天津河北区, 120105",
			"天津市河北区, 120105", "和平区, 120101", "130600, 130600", "130682, 130600", "北京市海淀区中关村大街1号, 110108",
			"河北省保定市莲池区, 130600", "江苏省苏州市, 320000", "内蒙古, 150000", "广西, 450000", "Tianjin, 120000",
			"'Haidian, Beijing', 110108", "Haidian District, 110108", "Hebei, 130000", "Hebei District, 120105",
			"Xiong'an, 133100", "中国北京, 110000", "河北/石家庄, 130100", "香港, 810000" })
	void findsTheRegionAPersonMeans(String label, String code) {
		assertThat(TAXONOMIES.regionOf(label)).contains(new RegionCode(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "火星", "990000", "Atlantis" })
	void knowsNoRegionForOtherWords(String label) {
		assertThat(TAXONOMIES.regionOf(label)).isEmpty();
	}

	@Test
	void labelsNameBothLevels() {
		assertThat(TAXONOMIES.labelOf(new FieldCode("NEW_ENERGY.SOLAR"), Locale.CHINESE)).isEqualTo("新能源与高效节能 / 太阳能");
		assertThat(TAXONOMIES.labelOf(new RegionCode("130600"), Locale.CHINESE)).isEqualTo("河北省保定市");
		assertThat(TAXONOMIES.labelOf(new RegionCode("130600"), Locale.ENGLISH)).isEqualTo("Baoding, Hebei");
		assertThat(TAXONOMIES.labelOf(new RegionCode("990000"), Locale.ENGLISH)).isEqualTo("990000");
	}

}
