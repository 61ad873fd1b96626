/** An invented regional meeting on cyber incidents; the meeting, its people and what they say are made up. */
export const cyberIncidentArticle = `ASEAN bàn cách phối hợp ứng phó sự cố mạng trong 24 giờ

date 2026-06-05 (Bản tin Số) -

Sáng nay 5/6, tại Viêng Chăn (Lào), Hội nghị Quan chức cấp cao ASEAN về An toàn số (ASOMDS) lần thứ 2 đã khai mạc với sự tham dự của đại diện các nước thành viên và một số đối tác đối thoại.

Trưởng đoàn Việt Nam Đặng Thu Hiên phát biểu tại hội nghị.

Phát biểu tại phiên toàn thể, bà Đặng Thu Hiên, Thứ trưởng Bộ Công an, nhận định các vụ tấn công vào bệnh viện và lưới điện trong khu vực cho thấy không quốc gia nào có thể tự bảo vệ mình. Bà kêu gọi các nước ASEAN báo cho nhau về sự cố nghiêm trọng trong vòng 24 giờ.

Việt Nam đề xuất hội nghị xem xét bốn việc cần làm ngay.

Thứ nhất, lập đường dây nóng giữa các trung tâm ứng cứu khẩn cấp máy tính (CERT) của khu vực, hoạt động cả ngày lẫn đêm.

Thứ hai, thống nhất một mẫu báo cáo sự cố chung, ngắn gọn và dùng được bằng mọi ngôn ngữ của khu vực.

Thứ ba, tổ chức diễn tập chung hằng năm; Việt Nam sẵn sàng đăng cai lần đầu tại Huế, dự kiến vào tháng 11/2026.

Thứ tư, xây dựng kho dữ liệu mở về lừa đảo trực tuyến để các ngân hàng và nhà mạng cùng khai thác.

Trưởng đoàn Việt Nam Đặng Thu Hiên phát biểu tại hội nghị.

Đại diện Ban Thư ký ASEAN, ông Somphone Keolavong, hoan nghênh các đề xuất của Việt Nam và cho biết dự thảo Khung phối hợp ứng phó sự cố mạng ASEAN đang được các nước góp ý. Ông hy vọng văn bản này sẽ được thông qua trong năm 2027.

Bên lề hội nghị, bà Đặng Thu Hiên đã có cuộc gặp với Thứ trưởng Bộ Công nghệ và Truyền thông Lào Khamla Phommasan. Hai bên nhất trí trao đổi dữ liệu về các tên miền giả mạo và cùng điều tra các đường dây lừa đảo xuyên biên giới. Phía Lào đề nghị Việt Nam hỗ trợ đào tạo 40 cán bộ kỹ thuật; bà Đặng Thu Hiên khẳng định Việt Nam cam kết tiếp nhận khóa đầu tiên ngay trong quý IV năm 2026.

Hai bên cũng mong muốn sớm ký Thỏa thuận hợp tác về an toàn số, thay cho văn bản đã hết hiệu lực từ năm 2024.
`
