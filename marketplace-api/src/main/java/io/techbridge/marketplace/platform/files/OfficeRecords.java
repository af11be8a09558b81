package io.techbridge.marketplace.platform.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The main stream of an older office document: flags at the places where [MS-DOC],
 * [MS-XLS] and [MS-PPT] put them.
 */
final class OfficeRecords {

	private static final int WORD_SIGN = 0xA5EC;

	private static final int WORD_FLAGS = 10;

	private static final int WORD_ENCRYPTED = 0x0100;

	private static final int SHEET_BEGINNING = 0x0809;

	private static final int SHEET_PASSWORD = 0x002F;

	private static final int SHEET_LISTED = 0x0085;

	private static final int MACRO_SHEET = 1;

	private static final int SLIDES_PROGRAM = 0x03FF;

	private static final int SLIDES_PROGRAM_ATOM = 0x0400;

	private final FileType type;

	private final ByteBuffer content;

	private OfficeRecords(FileType type, ByteBuffer content) {
		this.type = type;
		this.content = content;
	}

	static OfficeRecords of(FileType type, byte[] content) {
		return new OfficeRecords(type, ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
	}

	/**
	 * @throws FileRefused if it is broken, asks for a password or brings programs along
	 */
	void require() {
		try {
			switch (this.type) {
				case DOC -> requireWord();
				case XLS -> requireWorkbook();
				case PPT -> requireSlides();
				default -> throw new IllegalArgumentException("Not an older office document: " + this.type);
			}
		}
		catch (BufferUnderflowException | IndexOutOfBoundsException ex) {
			throw FileRefused.broken(ex);
		}
	}

	private void requireWord() {
		if ((this.content.getShort(0) & 0xFFFF) != WORD_SIGN) {
			throw FileRefused.broken(null);
		}
		if ((this.content.getShort(WORD_FLAGS) & WORD_ENCRYPTED) != 0) {
			throw new FileRefused("file.protected");
		}
	}

	private void requireWorkbook() {
		if ((this.content.getShort(0) & 0xFFFF) != SHEET_BEGINNING) {
			throw FileRefused.broken(null);
		}
		// the first records are about the whole book, sheets follow
		while (this.content.remaining() >= 4) {
			var record = this.content.getShort() & 0xFFFF;
			var length = this.content.getShort() & 0xFFFF;
			requireHarmless(record, length);
			this.content.position(this.content.position() + Math.min(length, this.content.remaining()));
		}
	}

	private void requireHarmless(int record, int length) {
		if (record == SHEET_PASSWORD) {
			throw new FileRefused("file.protected");
		}
		if (record == SHEET_LISTED && length >= 6 && this.content.get(this.content.position() + 5) == MACRO_SHEET) {
			throw new FileRefused("file.program");
		}
	}

	/** Records lie in records; the one about programs may lie anywhere. */
	private void requireSlides() {
		for (var at = 0; at + 28 <= this.content.limit(); at++) {
			if ((this.content.getShort(at + 2) & 0xFFFF) == SLIDES_PROGRAM && isProgramAtom(at + 8)) {
				throw new FileRefused("file.program");
			}
		}
	}

	private boolean isProgramAtom(int at) {
		return (this.content.getShort(at + 2) & 0xFFFF) == SLIDES_PROGRAM_ATOM && this.content.getInt(at + 4) == 12
				&& this.content.getInt(at + 12) != 0;
	}

}
