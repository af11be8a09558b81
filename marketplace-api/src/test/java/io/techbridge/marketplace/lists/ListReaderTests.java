package io.techbridge.marketplace.lists;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.techbridge.marketplace.lists.ListFiles.row;
import static io.techbridge.marketplace.lists.ListFiles.text;
import static io.techbridge.marketplace.lists.ListFiles.xls;
import static io.techbridge.marketplace.lists.ListFiles.without;
import static io.techbridge.marketplace.lists.ListFiles.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ListReaderTests {

	private static final String NEEDS = """
			需求编号,需求名称,企业名称,预算（万元）,截止日期
			N1,废旧电池中锂的高效回收,"甲公司, 乙厂",10–20,2026年3月
			N2,海水淡化膜抗污染,丙公司,面议,2026/12/1
			""";

	private final ListReader reader = new ListReader(SeedTaxonomies.load(), ListLimits.forUploads());

	@TempDir
	Path folder;

	@Test
	void readsARealAchievementList() {
		var file = xlsx(this.folder, "成果.xlsx", (sheet) -> {
			row(sheet, 0, "某大学科技成果清单");
			sheet.range(0, 0, 0, 8).merge();
			row(sheet, 1, "填报单位：科研院", null, null, "填报日期：2026-01-05");
			row(sheet, 2, "序号", "1.成果名称（必填）", "完成单位", "所属领域", "技术成熟度", "转化方式", "拟转让价格(万元)", "发布日期", "联系电话");
			row(sheet, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9);
			row(sheet, 4, 1, "钠离子电池正极材料", "化工学院", "新能源与高效节能/电池与储能", "TRL4-6", "技术转让、专利许可", 120,
					LocalDate.of(2026, 1, 5), 13800000000L);
			row(sheet, 5, 2, "工业废水膜蒸馏装置", null, "水污染治理", "中试", "作价入股；合作开发", "80以上", "2025年6月");
			sheet.range(4, 2, 5, 2).merge();
		});

		var reading = this.reader.achievements(file);

		assertThat(reading.file()).isEqualTo(new FileFacts("成果.xlsx", "xlsx", null, null, "清单", 0, 3));
		assertThat(reading.ignoredColumns()).containsExactly("联系电话");
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.leftOut()).isEmpty();
		assertThat(reading.rows()).hasSize(2);
		var first = reading.rows().getFirst();
		assertThat(first.row()).isEqualTo(5);
		assertThat(first.id()).isEqualTo("row-5");
		assertThat(first.title()).isEqualTo("钠离子电池正极材料");
		assertThat(first.field()).isEqualTo(new FieldCode("NEW_ENERGY.BATTERIES_STORAGE"));
		assertThat(first.trl()).isEqualTo(4);
		assertThat(first.modes()).containsExactlyInAnyOrder(TransferMode.ASSIGNMENT, TransferMode.ORDINARY_LICENSE);
		assertThat(first.price()).isEqualTo(MoneyRange.between(120_000_000L, 120_000_000L));
		assertThat(first.publishedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
		var second = reading.rows().getLast();
		assertThat(second.organization()).isEqualTo("化工学院");
		assertThat(second.stage()).isEqualTo(Stage.PILOT_TESTED);
		assertThat(second.trl()).isNull();
		assertThat(second.price()).isEqualTo(MoneyRange.between(80_000_000L, null));
		assertThat(second.publishedOn()).isEqualTo(LocalDate.of(2025, 6, 1));
	}

	@Test
	void tellsHowColumnsAndValuesWereUnderstood() {
		var reading = this.reader.needs(text(this.folder, "needs.csv", NEEDS));

		assertThat(reading.columns()).extracting((column) -> column.sentence(Locale.CHINESE))
			.containsExactly("A  需求编号 → 编号", "B  需求名称 → 标题", "C  企业名称 → 单位", "D  预算（万元） → 预算", "E  截止日期 → 截止日期");
		assertThat(reading.notes()).extracting((note) -> note.sentence(Locale.CHINESE))
			.contains("预算：“10–20”读作 100 000–200 000 元（区间；后面的单位对两端都有效；共 1 处）",
					"截止日期：“2026年3月”读作 2026-03-31（只到月，取月末；共 1 处）");
		assertThat(reading.notes()).extracting((note) -> note.sentence(Locale.ENGLISH))
			.contains("deadline: “2026年3月” read as 2026-03-31 (only a month, its last day; 1 times)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "问题描述", "拟解决的技术问题", "要解决的问题", "希望解决的问题（必填）" })
	void knowsTheProblemByTheNamesThatListsGiveIt(String name) {
		var reading = this.reader
			.needs(text(this.folder, "needs.csv", "需求名称,%s%n海水淡化膜抗污染,三个月就要清洗一次%n".formatted(name)));

		assertThat(reading.rows().getFirst().problem()).isEqualTo("三个月就要清洗一次");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void readsCsvInEveryUsualEncoding(String charset) {
		var reading = this.reader.needs(text(this.folder, "needs.csv", NEEDS, Charset.forName(charset)));

		requireTheTwoNeeds(reading);
		assertThat(reading.file().charset()).startsWith(charset);
	}

	@Test
	void readsCsvWithAByteOrderMark() {
		var reading = this.reader.needs(text(this.folder, "needs.csv", '\uFEFF' + NEEDS));

		requireTheTwoNeeds(reading);
		assertThat(reading.file().charset()).isEqualTo("UTF-8 (BOM)");
		assertThat(reading.file().delimiter()).isEqualTo(',');
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "\t", "；" })
	void findsTheDelimiter(String delimiter) {
		var content = NEEDS.replace("甲公司, 乙厂", "甲公司+乙厂").replace(",", delimiter).replace("+", ", ");

		var reading = this.reader.needs(text(this.folder, "needs.txt", content));

		requireTheTwoNeeds(reading);
		assertThat(reading.file().delimiter()).isEqualTo(delimiter.charAt(0));
	}

	@Test
	void readsJsonLines() {
		var file = text(this.folder, "needs.jsonl", """
				{"id": 17, "title": "废旧电池中锂的高效回收", "content": "提锂", "keywords": ["锂", "回收"]}

				not json
				{"id": "N2", "title": "海水淡化膜抗污染", "minTrl": 6, "kind": "OPEN_CALL", "contact": {"phone": "1"}}
				""");

		var reading = this.reader.needs(file);

		assertThat(reading.rows()).extracting(ListedNeed::id).containsExactly("17", "N2");
		assertThat(reading.rows().getFirst().keywords()).containsExactly("锂", "回收");
		assertThat(reading.rows().getFirst().toDemand().text()).isEqualTo("提锂");
		assertThat(reading.rows().getLast().minTrl()).isEqualTo(6);
		assertThat(reading.rows().getLast().kind()).isEqualTo(NeedKind.OPEN_CALL);
		assertThat(reading.rejected()).extracting(RowProblem::row, RowProblem::value)
			.containsExactly(tuple(3, "not json"));
		assertThat(reading.ignoredColumns()).containsExactly("contact");
	}

	@Test
	void readsTheOldFormatOfExcel() {
		var file = xls(this.folder, "成果.xls", (sheet) -> {
			var header = sheet.createRow(0);
			header.createCell(0).setCellValue("成果编号");
			header.createCell(1).setCellValue("成果名称");
			header.createCell(2).setCellValue("发布时间");
			var row = sheet.createRow(2);
			row.createCell(0).setCellValue(1234567);
			row.createCell(1).setCellValue("钠离子电池正极材料");
			var style = sheet.getWorkbook().createCellStyle();
			style.setDataFormat((short) 14);
			row.createCell(2).setCellValue(LocalDate.of(2026, 3, 5));
			row.getCell(2).setCellStyle(style);
		});

		var reading = this.reader.achievements(file);

		assertThat(reading.file().format()).isEqualTo("xls");
		assertThat(reading.rows()).singleElement().satisfies((achievement) -> {
			assertThat(achievement.row()).isEqualTo(3);
			assertThat(achievement.id()).isEqualTo("1234567");
			assertThat(achievement.publishedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
		});
	}

	@Test
	void readsAWorkbookThatSaysNothingAboutFormats() {
		var file = without("xl/styles.xml", xlsx(this.folder, "a.xlsx", (sheet) -> {
			row(sheet, 0, "编号", "成果名称", "价格（万元）");
			row(sheet, 1, 7, "铝锂合金焊接", 150);
		}));

		var reading = this.reader.achievements(file);

		assertThat(reading.rows()).extracting(ListedAchievement::id).containsExactly("7");
		assertThat(reading.rows().getFirst().price()).isEqualTo(MoneyRange.between(150_000_000L, 150_000_000L));
	}

	@Test
	void numbersKeepTheirDigits() {
		var file = xlsx(this.folder, "a.xlsx", (sheet) -> {
			row(sheet, 0, "id", "title", "price");
			row(sheet, 1, 1234567, "one", 12345678.9);
			row(sheet, 2, 20260000012345L, "two", 100000000000.0);
		});

		var reading = this.reader.achievements(file);

		assertThat(reading.rows()).extracting(ListedAchievement::id).containsExactly("1234567", "20260000012345");
		assertThat(reading.rows().getFirst().price()).isEqualTo(MoneyRange.between(1234567890L, 1234567890L));
		assertThat(reading.rows().getLast().price()).isEqualTo(MoneyRange.between(10000000000000L, 10000000000000L));
	}

	@Test
	void readsTheSheetThatLooksLikeAList() {
		var file = ListFiles.workbook(this.folder, "a.xlsx", (workbook) -> {
			row(workbook.newWorksheet("填表说明"), 0, "名称", "说明");
			var list = workbook.newWorksheet("需求");
			row(list, 0, "需求名称", "预算", "最低成熟度");
			row(list, 1, "海水淡化膜抗污染", "50万", "7级");
		});

		var reading = this.reader.needs(file);

		assertThat(reading.file().sheet()).isEqualTo("需求");
		assertThat(reading.file().sheetsNotRead()).isEqualTo(1);
		assertThat(reading.rows()).singleElement().extracting(ListedNeed::minTrl).isEqualTo(7);
	}

	@Test
	void badRowsAreListedAndTheOthersGoOn() {
		var file = text(this.folder, "a.csv", """
				id,title,trl,price,field,region,modes,stage
				A1,钠离子电池,12,abc,占星术,火星,"转让、交换",神秘
				A2,,5,,,,,
				A3,%s,5,,,,,
				A4,膜蒸馏装置,5,50万,环境保护与资源综合利用,保定,转让,中试
				""".formatted("长".repeat(201)));

		var reading = this.reader.achievements(file);

		assertThat(reading.rows()).extracting(ListedAchievement::id).containsExactly("A1", "A4");
		assertThat(reading.rejected()).extracting((problem) -> problem.row() + " " + problem.reason(Locale.CHINESE))
			.containsExactly("3 没有标题", "4 标题超过 200 个字");
		assertThat(reading.leftOut()).allMatch((problem) -> problem.row() == 2)
			.extracting((problem) -> problem.column() + " " + problem.value() + " " + problem.code())
			.containsExactlyInAnyOrder("TRL 12 trl-range", "PRICE abc money", "FIELD 占星术 field", "REGION 火星 region",
					"MODES 交换 mode", "STAGE 神秘 stage");
		assertThat(reading.rows().getFirst().modes()).containsExactly(TransferMode.ASSIGNMENT);
		assertThat(reading.rows().getLast().region()).isEqualTo(new RegionCode("130600"));
	}

	@Test
	void sectionHeadingsAndContinuationsAreNoEntries() {
		var file = xlsx(this.folder, "a.xlsx", (sheet) -> {
			row(sheet, 0, "编号", "成果名称", "专利");
			row(sheet, 1, "一、电子信息领域");
			sheet.range(1, 0, 1, 2).merge();
			row(sheet, 2, "A1", "边缘计算网关", "专利一");
			row(sheet, 3, null, null, "专利二");
			sheet.range(2, 0, 3, 0).merge();
			sheet.range(2, 1, 3, 1).merge();
			row(sheet, 4, "编号", "成果名称", "专利");
			row(sheet, 5, "A2", "毫米波雷达", "无");
		});

		var reading = this.reader.achievements(file);

		assertThat(reading.rows()).extracting(ListedAchievement::id).containsExactly("A1", "A2");
		assertThat(reading.rows().getLast().intellectualProperty()).isEmpty();
		assertThat(reading.rejected()).extracting(RowProblem::row, RowProblem::code)
			.containsExactly(tuple(2, "section"), tuple(4, "continuation"));
	}

	@Test
	void aLabelOfTheRegionalListsIsUnderstoodInTheColumnOfFields() {
		var file = text(this.folder, "a.csv", "成果名称,所属领域\n边缘计算网关,新一代信息技术\n生物陶瓷,新材料\n");

		var reading = this.reader.achievements(file);

		assertThat(reading.leftOut()).isEmpty();
		assertThat(reading.rows()).extracting(ListedAchievement::listField)
			.containsExactly(ListField.NEXT_GEN_IT, ListField.NEW_MATERIALS);
		assertThat(reading.rows()).extracting(ListedAchievement::field)
			.containsExactly(null, new FieldCode("NEW_MATERIALS"));
	}

	@Test
	void regionsOfANeedMayBeNamedTogether() {
		var file = text(this.folder, "a.csv", "需求名称,优先地区,排除地区\n膜,京津冀,\n阀,\"北京、雄安\",不限\n");

		var needs = this.reader.needs(file).rows();

		assertThat(needs.getFirst().preferredRegions()).extracting(RegionCode::value)
			.containsExactlyInAnyOrder("110000", "120000", "130000");
		assertThat(needs.getLast().preferredRegions()).extracting(RegionCode::value)
			.containsExactlyInAnyOrder("110000", "133100");
		assertThat(needs.getLast().excludedRegions()).isEmpty();
	}

	@Test
	void anAchievementBecomesAnOfferWithAllItsWords() {
		var file = text(this.folder, "a.csv", "title,summary,description,应用场景,知识产权,先使用后付费\n网关,简,述一,工厂,ZL1,是\n");

		var offer = this.reader.achievements(file).rows().getFirst().toOffer();

		assertThat(offer.text()).isEqualTo("简\n述一\n工厂\nZL1");
		assertThat(offer.tryBeforePay()).isTrue();
	}

	@Test
	void readsTenThousandRows() {
		var file = xlsx(this.folder, "a.xlsx", (sheet) -> {
			row(sheet, 0, "编号", "成果名称", "简介", "价格");
			for (int i = 1; i <= 10_000; i++) {
				row(sheet, i, "A" + i, "成果 " + i, "一段不长也不短的简介，第 " + i + " 条。".repeat(20), i + "万元");
			}
		});

		var reading = this.reader.achievements(file);

		assertThat(reading.rows()).hasSize(10_000);
		assertThat(reading.rows().getLast().price()).isEqualTo(MoneyRange.between(10_000_000_000L, 10_000_000_000L));
	}

	private static void requireTheTwoNeeds(ListReading<ListedNeed> reading) {
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.leftOut()).isEmpty();
		assertThat(reading.rows()).extracting(ListedNeed::id).containsExactly("N1", "N2");
		var first = reading.rows().getFirst();
		assertThat(first.title()).isEqualTo("废旧电池中锂的高效回收");
		assertThat(first.organization()).isEqualTo("甲公司, 乙厂");
		assertThat(first.budget()).isEqualTo(MoneyRange.between(10_000_000L, 20_000_000L));
		assertThat(first.deadline()).isEqualTo(LocalDate.of(2026, 3, 31));
		assertThat(reading.rows().getLast().budget()).isEqualTo(MoneyRange.ofNegotiable());
	}

}
