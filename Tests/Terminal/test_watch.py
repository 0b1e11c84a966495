"""A trainer writes in an editor while the watch runs beside it: at a terminal, without colours, and into a pipe."""
import os
import shutil
import signal
import subprocess
import unittest

import pexpect

from trainee import ESCAPE_CODE, PATIENCE, PROGRAM, ROOT, TerminalCase, columns, spawn, surroundings, temporary_folder

CLEARED = "\x1b[H\x1b[2J"
KEYS = {"id": "Tombol: q keluar, r periksa lagi", "en": "Keys: q quit, r check again"}


class Editor:
    """A scenario in a folder of its own, and the ways in which editors save."""

    def __init__(self, case, name="premium-package", languages=("id", "en")):
        self.folder = os.path.join(temporary_folder(case), "scenarios", name)
        os.makedirs(self.folder)
        for language in languages:
            shutil.copy(os.path.join(ROOT, "scenarios", name, language + ".md"), self.folder)
        self.path = os.path.join(self.folder, languages[0] + ".md")

    def read(self, language="id"):
        with open(os.path.join(self.folder, language + ".md"), encoding="utf-8") as file:
            return file.read()

    def write(self, text, language="id"):
        """Into the file that is there."""
        with open(os.path.join(self.folder, language + ".md"), "w", encoding="utf-8") as file:
            file.write(text)

    def replace(self, text):
        """A new file beside it that takes its place."""
        with open(self.path + "~", "w", encoding="utf-8") as file:
            file.write(text)
        os.rename(self.path + "~", self.path)

    def write_in_pieces(self, text):
        """Away for a moment, then half of it, then all."""
        os.remove(self.path)
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(text[:len(text) // 2])
            file.flush()
            file.write(text[len(text) // 2:])


class WatchCase(TerminalCase):
    def watch(self, editor, *arguments, language="id", size=(80, 24), environment=None):
        home = temporary_folder(self)
        child = spawn(
            self, PROGRAM, "watch", editor.path, "--lang", language, *arguments, size=size,
            environment=surroundings(home, environment))
        return child

    def report(self, child, text, language="id"):
        """The next report that holds a text, from its beginning to the row of the keys."""
        while True:
            child.expect_exact(KEYS[language])
            seen = child.before
            child.expect_exact("\r\n")
            page = ESCAPE_CODE.sub("", seen.split(CLEARED)[-1]).replace("\r", "")
            flowing = " ".join(page.split())
            if text in flowing:
                return page, seen
            # Another save may have been seen in between; a report that never comes ends this by the time limit.


class AtATerminal(WatchCase):
    def test_every_save_is_checked_however_the_editor_writes(self):
        editor = Editor(self)
        child = self.watch(editor)
        self.report(child, "tidak ada temuan.")
        text = editor.read()
        broken = text.replace("(#sampai-kapan)", "(#sampai-kpan)", 1)
        for save in (editor.write, editor.replace, editor.write_in_pieces):
            with self.subTest(save=save.__name__):
                save(broken)
                page, _ = self.report(child, "1 di antaranya baru.")
                self.assertIn("Baru: kesalahan[unknown-scene]", page)
                save(text)
                self.report(child, "tidak ada temuan. 1 sudah beres.")

    def test_the_other_language_and_the_front_matter_count(self):
        editor = Editor(self)
        child = self.watch(editor, language="en")
        self.report(child, "no findings.", "en")
        editor.write(editor.read("en").replace("channel: counter", "channel: desk", 1), "en")
        page, _ = self.report(child, "new.", "en")
        self.assertIn("en.md:", page)
        self.assertIn("channel: desk", page)

    def test_a_report_fits_the_window_and_takes_the_place_of_the_one_before(self):
        for size in ((80, 24), (120, 40), (60, 15)):
            with self.subTest(size=size):
                editor = Editor(self)
                child = self.watch(editor, "--choices", "2,1,1", size=size)
                page, seen = self.report(child, "3 pilihan, cocok.")
                self.assertIn(CLEARED, seen)
                self.expect_page_to_fit(page, size)
                editor.write(editor.read().replace("`joy +", "`joy+"))
                page, _ = self.report(child, "Bisa dimainkan lagi begitu tidak ada kesalahan")
                self.assertIn(" lagi: senyum check ", " ".join(page.split()))
                self.expect_page_to_fit(page, size)

    def expect_page_to_fit(self, page, size):
        # The row of the keys was cut off; a row remains for the cursor.
        rows = sum(max(1, -(-columns(row) // size[0])) for row in page.split("\n"))
        self.assertLessEqual(rows + 1, size[1], page)

    def test_the_last_choices_are_played_again_and_where_they_no_longer_fit_is_said(self):
        editor = Editor(self, languages=("id",))
        child = self.watch(editor, "--choices", "2,1,1")
        page, _ = self.report(child, "3 pilihan, cocok.")
        self.assertIn("Keadaan: joy=58", page)
        self.assertIn("Ditawarkan di “Sampai kapan”:", page)
        text = editor.read()
        guarded = text.replace('- "Bukan Bapak yang boros.', '- `if joy < 20` "Bukan Bapak yang boros.', 1)
        self.assertNotEqual(guarded, text)
        editor.write(guarded)
        page, _ = self.report(child, "2 dari 3 pilihan cocok.")
        self.assertIn("syaratnya `if joy < 20` tidak terpenuhi (`joy` sekarang 50).", " ".join(page.split()))
        editor.write(text)
        self.report(child, "3 pilihan, cocok.")

    def test_a_transcript_is_played_again(self):
        editor = Editor(self)
        folder = os.path.join(ROOT, "scenarios", "premium-package")
        name = sorted(name for name in os.listdir(folder) if name.endswith(".transcript"))[0]
        child = self.watch(editor, "--replay", os.path.join(folder, name), language="en")
        self.report(child, "all fit.", "en")

    def test_a_trial_is_watched_from_its_scene(self):
        child = self.watch(Editor(self), "--from", "4", "--with", "joy=30")
        page, _ = self.report(child, "belum ada pilihan.")
        self.assertIn("[Sampai kapan]", page)

    def test_p_plays_and_the_choices_are_remembered(self):
        editor = Editor(self)
        child = self.watch(editor, size=(80, 60))
        self.report(child, "tidak ada temuan.")
        child.send("p")
        child.expect(r"Anda \[1-\d\]>")
        child.send("2\r")
        child.expect(r"Anda \[1-\d\]>")
        child.send("\x04")
        self.report(child, "1 pilihan, cocok.")
        child.send("p")
        child.expect_exact("paket berlangganan")
        child.expect(r"Anda \[1-\d\]>")
        child.send("1\r")
        child.expect(r"Anda \[1-\d\]>")
        child.send("keluar\r")
        child.expect_exact("y/t>")
        child.send("y\r")
        self.report(child, "2 pilihan, cocok.")
        self.expect_leave(child, "q", 0)

    def test_r_checks_again(self):
        child = self.watch(Editor(self))
        self.report(child, "tidak ada temuan.")
        child.send("r")
        self.report(child, "tidak ada temuan.")

    def test_another_size_of_the_window_draws_it_anew(self):
        child = self.watch(Editor(self), "--choices", "2,1,1")
        self.report(child, "3 pilihan, cocok.")
        child.setwinsize(15, 60)
        page, _ = self.report(child, "3 pilihan, cocok.")
        self.expect_page_to_fit(page, (60, 15))

    def test_a_file_that_goes_away_is_waited_for(self):
        editor = Editor(self, languages=("id",))
        child = self.watch(editor)
        self.report(child, "tidak ada temuan.")
        os.rename(editor.path, editor.path + ".away")
        self.report(child, "berkas itu tidak ada")
        os.rename(editor.path + ".away", editor.path)
        self.report(child, "tidak ada temuan.")

    # Leaving

    def expect_leave(self, child, key, status):
        child.send(key)
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(child.exitstatus, status)

    def test_q_and_ctrl_d_leave_with_0_and_ctrl_c_with_130(self):
        for key, status in (("q", 0), ("\x04", 0), ("\x03", 130)):
            with self.subTest(key=key):
                child = self.watch(Editor(self))
                self.report(child, "tidak ada temuan.")
                self.expect_leave(child, key, status)

    def test_the_terminal_is_left_as_it_was(self):
        editor = Editor(self)
        for key, status in (("q", 0), ("\x03", 130)):
            with self.subTest(key=key):
                script = f"trap : INT; stty -g; {PROGRAM} watch {editor.path} --lang id; echo status=$?; stty -g"
                child = spawn(self, "/bin/sh", "-c", script)
                child.expect(r"([0-9a-f]+(?::[0-9a-f]+){5,})\r\n")
                before = child.match[1]
                child.expect_exact(KEYS["id"])
                child.send(key)
                child.expect(rf"status={status}\r\n([0-9a-f:]+)\r\n")
                self.assertEqual(child.match[1], before)

    def test_a_request_to_end_leaves_the_terminal_as_it_was(self):
        editor = Editor(self)
        script = f"stty -g; {PROGRAM} watch {editor.path} --lang id & echo pid=$!; wait $!; echo status=$?; stty -g"
        child = spawn(self, "/bin/sh", "-c", script)
        child.expect(r"([0-9a-f]+(?::[0-9a-f]+){5,})\r\n")
        before = child.match[1]
        child.expect(r"pid=(\d+)")
        pid = int(child.match[1])
        child.expect_exact("tidak ada temuan.")
        os.kill(pid, signal.SIGTERM)
        child.expect(r"status=143\r\n([0-9a-f:]+)\r\n")
        self.assertEqual(child.match[1], before)

    def test_back_from_ctrl_z_it_goes_on(self):
        editor = Editor(self)
        shell = spawn(self, "bash", "--norc", "--noediting", "-i", size=(80, 24))
        shell.sendline("PS1='shell'\\>")
        shell.expect_exact("shell>")
        shell.sendline(f"{PROGRAM} watch {editor.path} --lang id")
        shell.expect_exact(KEYS["id"])
        shell.sendcontrol("z")
        shell.expect_exact("shell>")
        shell.sendline("fg")
        shell.expect_exact(KEYS["id"])
        editor.write(editor.read().replace("(#sampai-kapan)", "(#sampai-kpan)", 1))
        shell.expect_exact("unknown-scene")
        shell.send("q")
        shell.expect_exact("shell>")


class Plainly(WatchCase):
    def test_without_colours_one_report_follows_the_other(self):
        for arguments, environment in (((), {"NO_COLOR": "1"}), (("--plain",), None)):
            with self.subTest(arguments=arguments):
                editor = Editor(self)
                child = self.watch(editor, *arguments, environment=environment)
                _, seen = self.report(child, "tidak ada temuan.")
                self.assertNotIn("\x1b", seen)
                editor.write(editor.read().replace("(#sampai-kapan)", "(#sampai-kpan)", 1))
                page, seen = self.report(child, "1 di antaranya baru.")
                self.assertNotIn("\x1b", seen)
                self.assertIn("kesalahan[unknown-scene]", page)

    def test_into_a_pipe_reports_are_appended_and_ctrl_c_ends_it(self):
        editor = Editor(self)
        process = subprocess.Popen(
            [PROGRAM, "watch", editor.path, "--lang", "en"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env=surroundings(temporary_folder(self)))
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        self.assertIn("no findings.", self.lines_up_to(process, "Checked at"))
        editor.write(editor.read().replace("(#sampai-kapan)", "(#sampai-kpan)", 1))
        seen = self.lines_up_to(process, "error[unknown-scene]")
        self.assertNotIn("\x1b", seen)
        self.assertNotIn("Keys:", seen)
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(PATIENCE), 130)
        self.assertEqual(process.stderr.read(), "")

    def lines_up_to(self, process, text):
        seen = ""
        for line in process.stdout:
            seen += line
            if text in line:
                return seen
        self.fail("it ended too early:\n" + seen)

    def test_what_is_not_there_is_wrong_use(self):
        run = subprocess.run(
            [PROGRAM, "watch", "/no/such/file.md", "--lang", "en"], capture_output=True, text=True,
            timeout=PATIENCE, env=surroundings(temporary_folder(self)))
        self.assertEqual(run.returncode, 2)
        self.assertIn("there is no such file", run.stderr)
        self.assertEqual(run.stdout, "")


if __name__ == "__main__":
    unittest.main()
