package io.techbridge.marketplace.platform.tables;

import java.util.List;

import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * The first row of a sheet that is a table: it stays in sight and is printed on each
 * page.
 */
public final class SheetHeader {

	/** The colour behind names of columns and headings. */
	public static final String FILL = "D9E2EC";

	private SheetHeader() {
	}

	/**
	 * Names the columns.
	 * @param widths how wide they are, in digits
	 */
	public static void write(Worksheet sheet, List<String> names, List<Integer> widths) {
		for (int column = 0; column < names.size(); column++) {
			sheet.width(column, widths.get(column));
			sheet.value(0, column, names.get(column));
		}
		sheet.range(0, 0, 0, names.size() - 1)
			.style()
			.bold()
			.fillColor(FILL)
			.verticalAlignment("center")
			.borderStyle("thin")
			.borderColor(Color.GRAY4)
			.set();
		sheet.rowHeight(0, 22);
		sheet.freezePane(0, 1);
		sheet.repeatRows(0);
		setUpPage(sheet);
	}

	/**
	 * Prints a sheet on as many pages as it is long, but not wider than one.
	 */
	public static void setUpPage(Worksheet sheet) {
		sheet.pageOrientation("landscape");
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
	}

}
