package io.techbridge.marketplace.samples;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationProfile;
import io.techbridge.marketplace.organizations.OrganizationSize;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code organizations.csv}, which says everything in Chinese words.
 */
record OrganizationRows(SeedTaxonomies taxonomies) {

	private static final Map<String, OrganizationKind> KINDS = Map.of("高校", OrganizationKind.UNIVERSITY, "科研院所",
			OrganizationKind.INSTITUTE, "企业", OrganizationKind.COMPANY, "技术转移机构", OrganizationKind.AGENCY, "园区运营机构",
			OrganizationKind.PARK_OPERATOR, "个人", OrganizationKind.INDIVIDUAL);

	private static final Map<String, OrganizationSize> SIZES = Map.of("大型", OrganizationSize.LARGE, "中型",
			OrganizationSize.MEDIUM, "小型", OrganizationSize.SMALL, "微型", OrganizationSize.MICRO);

	private static final Map<String, OrganizationStatus> STATES = Map.of("待核实", OrganizationStatus.PENDING, "已核实",
			OrganizationStatus.VERIFIED, "已驳回", OrganizationStatus.REJECTED, "已暂停", OrganizationStatus.SUSPENDED);

	SampleOrganization organization(CSVRecord row) {
		var contact = new Contact(row.get("联系人"), row.get("联系电话"), row.get("联系邮箱"));
		return new SampleOrganization(profile(row), contact, Objects.requireNonNull(STATES.get(row.get("状态"))),
				stated(row, "说明", Function.identity()));
	}

	private OrganizationProfile profile(CSVRecord row) {
		return new OrganizationProfile(row.get("名称"), row.get("名称(英文)"),
				Objects.requireNonNull(KINDS.get(row.get("类型"))), stated(row, "统一社会信用代码", CreditCode::of),
				this.taxonomies.regionOf(row.get("地区")).orElseThrow(), stated(row, "园区", this::park),
				stated(row, "行业", OrganizationRows::industry), stated(row, "规模", SIZES::get),
				"是".equals(row.get("高新技术企业")), "是".equals(row.get("专精特新")), stated(row, "网址", Function.identity()),
				stated(row, "简介", Function.identity()));
	}

	private ParkCode park(String label) {
		return this.taxonomies.parkOf(label).orElseThrow();
	}

	/** The code stands before the label: {@code C35 专用设备制造业}. */
	private static IndustryCode industry(String codeAndLabel) {
		return new IndustryCode(codeAndLabel.split(" ")[0]);
	}

	private static <T> @Nullable T stated(CSVRecord row, String column, Function<String, T> read) {
		return Optional.of(row.get(column)).filter((text) -> !text.isEmpty()).map(read).orElse(null);
	}

}
