package io.techbridge.marketplace.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.techbridge.marketplace.platform.security.MemberRole;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * An invented person with whom to try the marketplace.
 *
 * @param organization the name of the sample organization they belong to
 * @param parks the codes of the parks they administer
 * @param explanation what they are, in Chinese
 * @param explanationEn the same in English
 */
public record DemoAccount(String email, String name, @Nullable String organization, @Nullable MemberRole memberRole,
		boolean operator, List<String> parks, String explanation, String explanationEn) {

	/**
	 * All of them, as {@code sample/accounts.csv} lists them.
	 */
	public static List<DemoAccount> all() {
		var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var text = new InputStreamReader(new ClassPathResource("sample/accounts.csv").getInputStream(),
				StandardCharsets.UTF_8); var rows = format.parse(text)) {
			return rows.stream().map(DemoAccount::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DemoAccount of(CSVRecord row) {
		var role = row.get("成员角色");
		return new DemoAccount(row.get("邮箱"), row.get("姓名"), role.isEmpty() ? null : row.get("机构"),
				role.isEmpty() ? null : MemberRole.valueOf(role), row.get("平台运营").equals("是"),
				row.get("园区").isEmpty() ? List.of() : List.of(row.get("园区").split(";")), row.get("说明"),
				row.get("说明(英文)"));
	}

}
